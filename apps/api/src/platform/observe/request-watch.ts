import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import { personOf } from '../guard/request-viewer.ts';
import type { Metrics } from './metrics.ts';
import { operationOf } from './operation-name.ts';
import { loggedPath } from './request-log.ts';

/** Who watches the process has to be answered to the end. */
const ALWAYS_ANSWERED = new Set(['/health', '/health/ready', '/metrics']);
const LOOK_MS = 20;

/** Sees each request come and go: for the log, the metrics, and a stop that waits for what is under way. */
export class RequestWatch {
  private underWay = 0;
  private stopping = false;
  metrics: Metrics | null = null;

  get isStopping(): boolean {
    return this.stopping;
  }

  attach(server: FastifyInstance): void {
    const isLogged = server.log.level === 'info' || server.log.level === 'debug';
    server.addHook('onRequest', (request, reply, done) => {
      const since = performance.now();
      this.underWay += 1;
      reply.header('x-request-id', request.id);
      reply.raw.once('close', () => this.end(request, reply, { since, isLogged }));
      if (!this.stopping) return done();
      reply.header('connection', 'close');
      if (ALWAYS_ANSWERED.has(request.url)) return done();
      refuse(reply);
    });
    // Its answer was under way when the stop began.
    server.addHook('onSend', (_, reply, __, done) => {
      if (this.stopping) reply.header('connection', 'close');
      done();
    });
  }

  /** From now on nothing new is begun; resolves when all that was begun is answered, or `ms` have passed. */
  async drain(ms: number): Promise<void> {
    this.stopping = true;
    const deadline = performance.now() + ms;
    while (this.underWay > 0 && performance.now() < deadline) await wait(LOOK_MS);
  }

  private end(
    request: FastifyRequest,
    reply: FastifyReply,
    { since, isLogged }: { since: number; isLogged: boolean },
  ): void {
    this.underWay -= 1;
    const ms = performance.now() - since;
    const status = reply.raw.writableFinished ? reply.statusCode : 499;
    const operation = operationOf(request);
    this.metrics?.observe(operation, status, ms / 1000);
    if (!isLogged) return;
    request.log.info({
      method: request.method,
      path: loggedPath(request.url),
      status,
      ms: Math.round(ms * 10) / 10,
      operation,
      person: personOf(request),
    });
  }
}

function refuse(reply: FastifyReply): void {
  const error = toGraphqlError(new AppError('BUSY', { retryAfterSeconds: 2 }), () => undefined);
  void reply
    .code(503)
    .header('retry-after', '2')
    .send({ errors: [error] });
}
