// npm run bench: the product beside the least that could do the same, in one run on the same rows.
import { EmbeddedPostgresError, startPostgres } from '@palpate/embedded-postgres';
import pg from 'pg';
import { BenchProblem, readOptions, type Scale } from './bench.options.ts';
import { root } from './checkout.ts';
import { startLoad } from './load/load.ts';
import { step } from './progress.ts';
import { printTable, writeResults, type Result } from './report.ts';
import { checkRollups } from './rollup.check.ts';
import { measure } from './rounds.ts';
import { compareDocuments } from './sameness.ts';
import { seed } from './seed/seed.ts';
import { startServer } from './servers.ts';
import { describeSetting } from './setting.ts';
import { contests } from './variants.ts';
import { readWorkload } from './workload.ts';

type Stack = AsyncDisposableStack;

async function bench(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env, root);
  console.log(`Palpate bench, ${options.scale.name}`);
  await seed(options);
  await using stack = new AsyncDisposableStack();
  // The database on the product's own settings, durable.
  const postgres = await startPostgres({ dataDir: options.dataDir });
  stack.defer(() => postgres.stop());
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  stack.defer(() => client.end());
  return await compete({ stack, client, scale: options.scale, postgres });
}

async function compete(given: {
  stack: Stack;
  client: pg.Client;
  scale: Scale;
  postgres: { url: string; pid: number };
}): Promise<number> {
  const { stack, client, scale, postgres } = given;
  const product = await step('Starting the product', () => startServer('product', postgres.url));
  stack.defer(() => product.stop());
  const limit = await step('Starting the limit', () => startServer('limit', postgres.url));
  stack.defer(() => limit.stop());
  const servers = { product, limit };
  const workload = await readWorkload(client, scale);
  const load = startLoad(workload);
  stack.defer(() => load.stop());
  for (const line of await describeSetting(client)) console.log(`  ${line}`);
  await step('Comparing documents', () => compareDocuments(servers, workload));

  const results: Result[] = [];
  for (const contest of contests) {
    const bench = { scale, load, servers, postgresPid: postgres.pid };
    const title = `Measuring: ${contest.operation}, ${scale.rounds} rounds of each variant`;
    results.push({ contest, measured: await step(title, () => measure(bench, contest)) });
  }
  printTable(results);
  console.log(`\n  Written to ${writeResults(results)}`);
  const attemptIds = workload.sittings.map(({ attemptId }) => attemptId);
  const { rollups, differences } = await checkRollups(client, attemptIds);
  console.log(`  roll-ups recomputed: ${rollups}, differences: ${differences}`);
  return differences === 0 ? 0 : 1;
}

// Ending through exit lets the database be told; its own process would stay otherwise.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}
process.once('disconnect', () => process.exit(130));
process.channel?.unref();

try {
  process.exitCode = await bench();
} catch (error) {
  const isTold = error instanceof BenchProblem || error instanceof EmbeddedPostgresError;
  console.error(isTold ? `\n${error.message}` : error);
  process.exitCode = 1;
}
