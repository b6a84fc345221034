import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import type { Config } from './config.ts';
import { resolversOf } from './platform/graphql/index.ts';
import { listOperations } from './platform/guard/index.ts';
import { FrameworkLog, openLog, type ServerLog } from './platform/observe/index.ts';
import { createAdapter, registerRoutes } from './platform/http/server.ts';

/** The whole server, ready to listen; it refuses to start with an operation that names no access. */
export async function createApp(
  config: Config,
  log: ServerLog = openLog(config),
): Promise<NestFastifyApplication> {
  refuseUnguarded();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config),
    createAdapter(config, log),
    { logger: new FrameworkLog(log.logger), abortOnError: false, bodyParser: false },
  );
  await registerRoutes(app, config);
  await app.init();
  return app;
}

function refuseUnguarded(): void {
  const open = listOperations(resolversOf(AppModule)).filter(({ access }) => !access);
  if (open.length === 0) return;
  const names = open.map(({ kind, name }) => `${kind}.${name}`);
  throw new Error(`Neither @Public() nor @Roles() on ${names.join(', ')}`);
}
