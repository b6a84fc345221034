import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import { nameOperation } from '../observe/index.ts';
import { readGraphqlRequest } from './graphql-request.ts';
import type { GraphqlExecutor } from './graphql.executor.ts';

const PATH = '/graphql';
const RESPONSE_JSON = 'application/graphql-response+json';
const OTHER_METHODS = ['GET', 'PUT', 'PATCH', 'DELETE'];

/** POST /graphql: JSON and our own header, which no form of another site can send. */
export function graphqlRoute(executor: GraphqlExecutor) {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
      done(null, body);
    });
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply));
    scope.route({ method: OTHER_METHODS, url: PATH, handler: refuseMethod });
    scope.post(PATH, { onRequest: requireHeader }, async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      const operation = readGraphqlRequest(body);
      nameOperation(request, executor.nameOf(operation));
      const result = await executor.run(operation, { request, reply });
      return send(result, request, reply);
    });
  };
}

function requireHeader(
  request: FastifyRequest,
  _: FastifyReply,
  done: (error?: Error) => void,
): void {
  if (request.headers['x-palpate']) return done();
  done(new AppError('INPUT_INVALID', { field: 'x-palpate', reason: 'HEADER_MISSING' }));
}

async function refuseMethod(_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply.code(405).header('allow', 'POST').send();
}

/** By GraphQL over HTTP: a query that was never run is 4xx, but 200 for who takes plain JSON only. */
function send(result: FormattedExecutionResult, request: FastifyRequest, reply: FastifyReply) {
  const accept = request.headers.accept ?? '*/*';
  const takesResponseJson = accept.includes(RESPONSE_JSON);
  const isPlainOnly = !takesResponseJson && accept.includes('application/json');
  const status = 'data' in result || isPlainOnly ? 200 : statusOf(result);
  const type = takesResponseJson ? RESPONSE_JSON : 'application/json';
  return reply
    .code(status)
    .header('content-type', `${type}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(result));
}

/** What failed before there was a query: the status is the error's own. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const formatted = toGraphqlError(error, (hidden) => request.log.error(hidden), request.id);
  const result = { errors: [formatted] };
  return reply
    .code(statusOf(result))
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(result));
}

function statusOf({ errors }: FormattedExecutionResult): number {
  const status = errors?.[0]?.extensions?.status;
  return typeof status === 'number' ? status : 500;
}
