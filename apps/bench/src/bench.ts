// npm run bench: the product beside the least that could do the same, in one run on the same rows.
import { EmbeddedPostgresError, startPostgres } from '@palpate/embedded-postgres';
import pg from 'pg';
import { BenchProblem, readOptions, type BenchOptions } from './bench.options.ts';
import { root } from './checkout.ts';
import { contests, type Contest } from './contests.ts';
import { compareHistories, printGrowth, readWritten } from './growth.ts';
import { startLoad } from './load/load.ts';
import { makeOwnSchema } from './own-schema/own.schema.ts';
import { step } from './progress.ts';
import { printTable, resultsPath, toRows, writeReport, type Result } from './report.ts';
import { checkRollups } from './rollup.check.ts';
import { measure, type Bench } from './rounds.ts';
import { compareDocuments } from './sameness.ts';
import { seed } from './seed/seed.ts';
import { startServer, type Server, type ServerKind } from './servers.ts';
import { describeSetting } from './setting.ts';
import { loadedMemory, measureStart, printStanding } from './standing.ts';
import { closeAll, openAgain } from './submissions.ts';
import { readWorkload } from './workload.ts';

type Place = { stack: AsyncDisposableStack; client: pg.Client; url: string; pid: number };

async function bench(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env, root);
  console.log(`Palpate bench, ${options.scale.name}, ${options.history} times the history`);
  await seed(options);
  await using stack = new AsyncDisposableStack();
  // The database on the product's own settings, durable.
  const postgres = await startPostgres({ dataDir: options.dataDir });
  stack.defer(() => postgres.stop());
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  stack.defer(() => client.end());
  return await compete(options, { stack, client, url: postgres.url, pid: postgres.pid });
}

async function compete(options: BenchOptions, place: Place): Promise<number> {
  const { stack, client, url, pid } = place;
  const { scale } = options;
  const setting = await describeSetting(client);
  for (const line of setting) console.log(`  ${line}`);
  const standing = await step('Starting the product three times', () => measureStart(url));
  const start = async (kind: ServerKind): Promise<Server> => {
    const server = await step(`Starting: ${kind}`, () => startServer(kind, url));
    stack.defer(() => server.stop());
    return server;
  };
  const product = await start('product');
  const workload = await readWorkload(client, scale);
  await step("The bench's own schema", () =>
    makeOwnSchema(client, { workload, productUrl: product.url }),
  );
  const limit = await start('limit');
  const servers = { product, limit, postgraphile: await start('postgraphile') };
  const load = startLoad(workload);
  stack.defer(() => load.stop());

  const attemptIds = workload.submissions.map(({ attemptId }) => attemptId);
  stack.defer(() => closeAll(client, attemptIds));
  const prepare = async ({ operation }: Contest) => {
    if (operation === 'submit') await openAgain(client, attemptIds);
  };
  const asked = contests.filter(({ operation }) => options.operations.includes(operation));
  const given: Bench = { scale, load, servers, postgresPid: pid, prepare };
  const results: Result[] = [];
  const refused: string[] = [];
  for (const contest of asked) {
    const difference = await step(`Comparing documents: ${contest.operation}`, () =>
      compareDocuments(contest, { servers, workload, prepare }),
    );
    if (difference !== null) {
      refused.push(difference);
      continue;
    }
    const title = `Measuring: ${contest.operation}, ${scale.rounds} rounds of each variant`;
    results.push({ contest, measured: await step(title, () => measure(given, contest)) });
    if (contest.operation === 'submit') await closeAll(client, attemptIds);
  }
  standing.push(loadedMemory(peakOf(results)));
  printTable(results);
  printStanding(standing);
  tellGrowth(options, results);
  const { history } = options;
  const written = { date: new Date().toISOString(), scale: scale.name, history };
  const operations = toRows(results);
  const path = writeReport({ ...written, setting, operations, standing });
  console.log(`\n  Written to ${path}`);
  const answered = workload.sittings.map((sitting) => sitting.attemptId);
  const { rollups, differences } = await checkRollups(client, answered);
  console.log(`  roll-ups recomputed: ${rollups}, differences: ${differences}`);
  for (const difference of refused) console.error(`\n  Not measured: ${difference}`);
  return differences === 0 && refused.length === 0 ? 0 : 1;
}

function tellGrowth({ scale, history }: BenchOptions, results: readonly Result[]): void {
  const once = history === 1 ? null : readWritten(resultsPath(1), scale.name);
  if (!once) return;
  const told = { scale: scale.name, operations: toRows(results) };
  printGrowth(compareHistories(once, told), history);
}

function peakOf(results: readonly Result[]): number {
  const ofProduct = results.flatMap(({ contest, measured }) =>
    measured.filter(({ variant }) => variant === contest.product).map(({ rssMb }) => rssMb),
  );
  return Math.max(...ofProduct);
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
