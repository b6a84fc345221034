import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './checkout.ts';

export type Server = { url: string; pid: number; stop(): Promise<void> };

export type ServerKind = 'product' | 'limit' | 'postgraphile' | 'secured' | 'secured, naming';

export type Servers = Partial<Record<ServerKind, Server>>;

export function serverOf(servers: Servers, kind: ServerKind): Server {
  const server = servers[kind];
  if (!server) throw new Error(`The ${kind} server was not started`);
  return server;
}

const PROGRAMS: Record<ServerKind, string> = {
  product: './product.program.ts',
  limit: './limit/limit.program.ts',
  postgraphile: './rivals/postgraphile.program.ts',
  secured: './limit/limit.program.ts',
  'secured, naming': './limit/limit.program.ts',
};

/** How the limit's connections learn of the school, where policies ask for it. */
const SETTINGS: Partial<Record<ServerKind, string>> = {
  secured: 'kept',
  'secured, naming': 'named',
};

type Launch = { flags: string[]; env: Record<string, string> };

/** The product's process is started as `npm start` starts it. */
function launchOf(kind: ServerKind): Launch {
  if (kind !== 'product') return { flags: [], env: {} };
  const flags = JSON.parse(readFileSync(join(root, 'infra', 'server.flags.json'), 'utf8'));
  return { flags, env: { NODE_COMPILE_CACHE: join(root, 'apps', 'api', 'dist', 'compiled') } };
}

/** Starts a server in a process of its own, on a free port of the loopback address. */
export async function startServer(
  kind: ServerKind,
  databaseUrl: string,
  execArgv: readonly string[] = [],
): Promise<Server> {
  // The product as it is shipped: nothing of the bench's own environment opens or changes it.
  const { GRAPHQL_OPEN: _, ...own } = process.env;
  const env = { ...own, GRAPHILE_ENV: 'production', BENCH_SCHOOL: SETTINGS[kind] ?? 'none' };
  const launch = launchOf(kind);
  const program = fileURLToPath(new URL(PROGRAMS[kind], import.meta.url));
  const child = fork(program, {
    env: { ...env, ...launch.env, DATABASE_URL: databaseUrl },
    execArgv: [...launch.flags, ...execArgv],
    // The log is written as it is for whoever pipes it; nobody has to read it.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`The ${kind} server ended with ${code}`)));
  });
  const stop = () => {
    if (child.connected) child.disconnect();
    return ended;
  };
  return { url, pid: child.pid ?? 0, stop };
}
