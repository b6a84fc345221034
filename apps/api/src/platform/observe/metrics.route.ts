import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import { hashToken } from '../token.ts';
import type { Metrics } from './metrics.ts';

/** GET /metrics for who sends the token; without one set, there is no such address. */
export function metricsRoute(metrics: Metrics | null, token: string | null) {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.get('/metrics', async (request, reply) => {
      if (!metrics || token === null) return refuse(reply, 'NOT_FOUND');
      if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
        return refuse(reply.header('www-authenticate', 'Bearer'), 'UNAUTHENTICATED');
      }
      const text = await metrics.text();
      return reply.header('cache-control', 'no-store').type(metrics.contentType).send(text);
    });
  };
}

/** Takes the same time however much of a guess is right. */
function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(hashToken(given), hashToken(wanted));
}

function refuse(reply: FastifyReply, code: 'NOT_FOUND' | 'UNAUTHENTICATED'): FastifyReply {
  const error = toGraphqlError(new AppError(code), () => undefined);
  return reply.code(error.extensions?.status === 401 ? 401 : 404).send({ errors: [error] });
}
