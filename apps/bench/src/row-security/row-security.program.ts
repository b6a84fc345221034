// What row-level security by school would cost: the same limits as a role that policies hold, and as one they don't.
import { startPostgres } from '@palpate/embedded-postgres';
import pg from 'pg';
import { readOptions } from '../bench.options.ts';
import { root } from '../checkout.ts';
import type { Contest, Variant } from '../contests.ts';
import { startLoad } from '../load/load.ts';
import type { Operation } from '../operation.ts';
import { makeOwnSchema } from '../own-schema/own.schema.ts';
import { step } from '../progress.ts';
import { printTable, type Result } from '../report.ts';
import { measure } from '../rounds.ts';
import { seed } from '../seed/seed.ts';
import { startServer } from '../servers.ts';
import { readWorkload } from '../workload.ts';
import { addPolicies, asPool, removePolicies } from './policies.ts';

/** "Product" is the secured one here: its CPU by that of the same server without policies. */
function contest(operation: Operation, path: string): Contest {
  const variant = (name: string, server: Variant['server']): Variant => {
    return { name, server, path, most: null };
  };
  return {
    operation,
    product: variant('policies, school kept by the connection', 'secured'),
    others: [
      variant('no policies', 'limit'),
      variant('policies, school named before each statement', 'secured, naming'),
    ],
  };
}

const contests = [
  contest('answer', '/answer'),
  contest('home', '/home'),
  contest('heat map', '/heat-map/packed'),
];

const options = readOptions(process.argv.slice(2), process.env, root);
await seed(options);
await using stack = new AsyncDisposableStack();
const postgres = await startPostgres({ dataDir: options.dataDir });
stack.defer(() => postgres.stop());
const client = new pg.Client({ connectionString: postgres.url });
await client.connect();
stack.defer(() => client.end());
const workload = await readWorkload(client, options.scale);
const product = await startServer('product', postgres.url);
stack.defer(() => product.stop());
await makeOwnSchema(client, { workload, productUrl: product.url });
await step('Policies', () => addPolicies(client));
stack.defer(() => removePolicies(client));
const secured = await startServer('secured', asPool(postgres.url));
stack.defer(() => secured.stop());
const naming = await startServer('secured, naming', asPool(postgres.url));
stack.defer(() => naming.stop());
const limit = await startServer('limit', postgres.url);
stack.defer(() => limit.stop());
const servers = { limit, secured, 'secured, naming': naming };
const load = startLoad(workload);
stack.defer(() => load.stop());
const results: Result[] = [];
for (const one of contests) {
  const prepare = async () => undefined;
  const bench = { scale: options.scale, load, servers, postgresPid: postgres.pid, prepare };
  results.push({
    contest: one,
    measured: await step(one.operation, () => measure(bench, one)),
  });
}
printTable(results);
