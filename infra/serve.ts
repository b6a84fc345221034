// Runs the database, unless DATABASE_URL names one, and the built api in this process, until a signal.
import {
  checkDatabase,
  EmbeddedPostgresError,
  startPostgres,
  type Postgres,
} from '@palpate/embedded-postgres';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { refuseTakenAddress } from './address.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { step } from './progress.mjs';
import { root, runMain, Stop } from './workspace.mjs';

type DemoSignIn = { role: string; name: string; email: string; password: string };
type App = { url: string; demoSignIns: readonly DemoSignIn[]; stop(): Promise<void> };
type AppModule = {
  start(options: { databaseUrl: string; host: string; port: number; demo: boolean }): Promise<App>;
};

/** The app itself gives what is under way ten seconds. */
const APP_STOPS_WITHIN_MS = 13_000;
const REPEAT_MS = 1_000;

/** Aborts at the first request to stop; a second one, made by a person and not by a terminal's echo, ends at once. */
function listenForStop(): AbortSignal {
  const control = new AbortController();
  let firstAt = 0;
  const stop = () => {
    if (!control.signal.aborted) {
      firstAt = performance.now();
      return control.abort();
    }
    if (performance.now() - firstAt > REPEAT_MS) process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  if (process.channel) {
    process.once('disconnect', () => control.abort());
    process.channel.unref();
  }
  return control.signal;
}

async function startDatabase(dataDir: string): Promise<Postgres> {
  return startPostgres({
    dataDir,
    onLog: (line) => {
      if (line.includes('PANIC:') || line.startsWith('Stopping ')) console.log(`\n  ${line}`);
    },
  });
}

async function startApp(environment: Environment, databaseUrl: string): Promise<App> {
  process.env['DATABASE_URL'] = databaseUrl;
  const entry = pathToFileURL(join(root, 'apps', 'api', 'dist', 'main.js')).href;
  const app: AppModule = await import(entry);
  const { host, port, isDemo } = environment;
  return app.start({ databaseUrl, host, port, demo: isDemo });
}

function announce({ url, demoSignIns }: App): void {
  console.log(`\nPalpate is running at ${url}\nStop it with Ctrl-C.`);
  if (demoSignIns.length === 0) return;
  console.log('\nSign in as:');
  for (const { role, name, email, password } of demoSignIns) {
    console.log(
      `  ${role.toLowerCase().padEnd(12)}${email.padEnd(34)}${password.padEnd(18)}${name}`,
    );
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

/** The api is bundled apart, so its errors are known by their names. */
function isForPeople(error: unknown): error is Error {
  if (error instanceof EmbeddedPostgresError) return true;
  return error instanceof Error && ['ConfigError', 'OperationError'].includes(error.name);
}

async function serve(): Promise<number> {
  const environment = readEnvironment(process.env, process.argv.slice(2), root);
  const signal = listenForStop();
  let database: Postgres | null = null;
  let app: App | null = null;
  try {
    await refuseTakenAddress(environment.host, environment.port);
    const { databaseUrl, dataDir } = environment;
    if (databaseUrl) await step('Looking for the database', () => checkDatabase(databaseUrl));
    else database = await step('Starting the database', () => startDatabase(dataDir));
    const url = databaseUrl ?? database?.url ?? '';
    if (!signal.aborted)
      app = await step('Migrating and starting', () => startApp(environment, url));
    if (app && !signal.aborted) announce(app);
    await Promise.race([aborted(signal), ...(database ? [database.ended] : [])]);
    // Ctrl-C reaches the database too, and it may be the first to end.
    await Promise.race([aborted(signal), wait(200)]);
    if (!signal.aborted)
      throw new Stop('The database ended by itself. What it was doing is kept; start again.');
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    throw isForPeople(error) ? new Stop(error.message) : error;
  } finally {
    if (signal.aborted) console.log('\nStopping …');
    if (app) await Promise.race([app.stop(), wait(APP_STOPS_WITHIN_MS, undefined, { ref: false })]);
    await database?.stop();
  }
}

process.title = 'palpate';
await runMain(serve);
// What the app may have left open (timers, idle connections) keeps nobody waiting.
process.exit();
