import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { SiteService } from './identity/index.ts';
import type { DemoSignIn } from './identity/index.ts';
import { backUpBeforeMigrating } from './operation/backup.before-migrating.ts';
import { OperationError } from './operation/operation.error.ts';
import { readVersion } from './operation/product-version.ts';
import { openLog, RequestWatch, type ServerLog } from './platform/observe/index.ts';
import { PageDrawer } from './platform/http/page.drawer.ts';

const DRAIN_MS = 10_000;

export type StartOptions = { databaseUrl: string; host: string; port: number; demo: boolean };

export type RunningServer = {
  url: string;
  demoSignIns: DemoSignIn[];
  stop(): Promise<void>;
};

/** Starts the server; with `demo`, an empty database gets the demo school first. */
export async function start(options: StartOptions): Promise<RunningServer> {
  const config = readConfig({
    ...process.env,
    DATABASE_URL: options.databaseUrl,
    HOST: options.host,
    PORT: String(options.port),
    PALPATE_DEMO: options.demo ? '1' : '0',
  });
  await backUpBeforeMigrating({
    databaseUrl: config.databaseUrl,
    folder: config.backupDir,
    version: readVersion(config.rootDir),
    now: new Date(),
    tell: (line) => console.log(`\n  ${line}`),
  });
  const log = openLog(config);
  const app = await createApp(config, log);
  try {
    const site = app.get(SiteService);
    await refuseDemo(config, site);
    if (config.demo && (await site.getSite()).canLoadDemo) await site.loadDemo();
    await app.get(PageDrawer).warmUp();
    await app.listen(config.port, config.host);
    return {
      url: await app.getUrl(),
      demoSignIns: await site.demoSignIns(),
      stop: () => stop(app, log),
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** What is under way is answered first, then connections and pool are closed. */
async function stop(app: NestFastifyApplication, log: ServerLog): Promise<void> {
  await app.get(RequestWatch).drain(DRAIN_MS);
  await app.close();
  log.flush();
}

/**
 * The demo's passwords are public: a database that has seen the demo never serves a real school. And one
 * whose making was cut short can't be finished, since nothing in it is ever deleted.
 */
async function refuseDemo(config: Config, site: SiteService): Promise<void> {
  const state = await site.getDemoState();
  if (config.isProduction && state !== 'NONE') {
    throw new ConfigError(
      "This database holds the demo, whose passwords anyone can read. It can't be served where NODE_ENV is production: use an empty database.",
    );
  }
  if (state === 'INTERRUPTED') {
    throw new ConfigError(
      'The demo was interrupted while it was being made. Remove the data folder (DATA_DIR, .data in the checkout), or use an empty database, and start again.',
    );
  }
}

async function main(): Promise<void> {
  const { databaseUrl, host, port, demo } = readConfig(process.env);
  const server = await start({ databaseUrl, host, port, demo });
  console.log(`Palpate listens on ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop());
  }
}

/** What a person can mend is shown without a stack. */
function giveUp(error: unknown): void {
  const isForPeople = error instanceof ConfigError || error instanceof OperationError;
  console.error(isForPeople ? error.message : error);
  process.exitCode = 1;
}

if (import.meta.main) await main().catch(giveUp);
