import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Config } from '../../config.ts';
import { GraphqlExecutor, graphqlRoute, ONE_MEGABYTE } from '../graphql/index.ts';
import { AppError } from '../errors/app-error.ts';
import { SessionCache } from '../guard/index.ts';
import {
  collectMetrics,
  isOwnHost,
  metricsRoute,
  requestId,
  RequestWatch,
  type ServerLog,
} from '../observe/index.ts';
import { AssetReader } from './asset-reader.ts';
import { assetRoute } from './asset.route.ts';
import { addSecurityHeaders, securityHeaders } from './headers.ts';
import { PageDrawer } from './page.drawer.ts';
import { pageSender } from './page.sender.ts';
import { distOf, INDEX, readWebApp } from './web-files.ts';
import { webRoute } from './web.route.ts';

const REQUEST_TIMEOUT_MS = 30_000;

export function createAdapter(config: Config, { logger }: ServerLog): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    // One line for each request, written when it ends.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: ONE_MEGABYTE,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: config.trustProxy && [...config.trustProxy],
    skipMiddie: true,
    frameworkErrors: refuseAddress,
  });
}

/** An address that can't be read is refused before any hook runs. */
function refuseAddress(_: unknown, __: FastifyRequest, reply: FastifyReply): void {
  const { code, status, message } = new AppError('INPUT_INVALID', { field: 'url' });
  const errors = [{ message, extensions: { field: 'url', code, status } }];
  void reply.code(status).headers(securityHeaders).send({ errors });
}

/** A page of another site whose name was made to lead here gets nothing. */
function refuseStrangeHosts(server: FastifyInstance, config: Config): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (isOwnHost(request.host, config)) return done();
    const { code, message } = new AppError('INPUT_INVALID');
    const extensions = { code, status: 421, field: 'host', expected: config.publicUrl };
    void reply.code(421).send({ errors: [{ message, extensions }] });
  });
}

/** What Fastify serves by itself: cookies, headers, GraphQL, the web apps. */
export async function registerRoutes(app: NestFastifyApplication, config: Config): Promise<void> {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const watch = app.get(RequestWatch);
  watch.attach(server);
  addSecurityHeaders(server, config.isCookieSecure);
  refuseStrangeHosts(server, config);
  await server.register(cookie);
  await server.register(graphqlRoute(app.get(GraphqlExecutor), app.get(SessionCache)));
  await server.register(assetRoute(app.get(AssetReader), app.get(SessionCache)));
  const { metricsToken } = config;
  if (metricsToken !== null) watch.metrics = collectMetrics(app.get(DataSource));
  await server.register(metricsRoute(watch.metrics, metricsToken));
  const learn = distOf(config.rootDir, 'learn');
  const apps = [readWebApp('/', learn), readWebApp('/studio', distOf(config.rootDir, 'studio'))];
  const index = join(learn, INDEX);
  const drawn = existsSync(index)
    ? [[learn, pageSender(readFileSync(index, 'utf8'), app.get(PageDrawer))] as const]
    : [];
  await server.register(webRoute(apps, new Map(drawn)));
}
