import { fork } from 'node:child_process';
import { startPostgres } from '@palpate/embedded-postgres';
import pg from 'pg';
import { readOptions } from './bench.options.ts';
import { root } from './checkout.ts';
import { startLoad } from './load/load.ts';
import { printTable } from './report.ts';
import { measure } from './rounds.ts';
import { seed } from './seed/seed.ts';
import { readWorkload } from './workload.ts';
import type { Contest } from './contests.ts';
const [a, b, ops, ...flags] = process.argv.slice(2);
const options = readOptions(flags, process.env, root);
await seed(options);
const p = await startPostgres({ dataDir: options.dataDir });
const client = new pg.Client({ connectionString: p.url }); await client.connect();
const workload = await readWorkload(client, options.scale);
const go = (file: string, prof?: string) => new Promise<any>((resolve) => {
  const child = fork(new URL('./zz.product.ts', import.meta.url), { env: { ...process.env, DATABASE_URL: p.url, ZZ_FILE: file }, execArgv: prof ? ['--cpu-prof', `--cpu-prof-dir=${prof}`] : [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.once('message', (url) => resolve({ url: String(url), pid: child.pid, stop: () => new Promise((r) => { child.once('exit', r); child.disconnect(); }) }));
});
const A = await go(a ?? '', process.env['PROF']);
const B = b === '-' ? A : await go(b ?? '');
const load = startLoad(workload);
const results = [];
for (const operation of (ops ?? '').split(',') as Contest['operation'][]) {
  const contest: Contest = { operation, product: { name: 'A', server: 'product', path: '/graphql', most: null }, others: b === '-' ? [] : [{ name: 'B', server: 'limit', path: '/graphql', most: null }] };
  results.push({ contest, measured: await measure({ scale: options.scale, load, servers: { product: A, limit: B }, postgresPid: p.pid, prepare: async () => undefined }, contest) });
}
printTable(results);
await load.stop(); await A.stop(); if (b !== '-') await B.stop(); await client.end(); await p.stop(); process.exit(0);
