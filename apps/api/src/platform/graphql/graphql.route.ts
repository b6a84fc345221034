import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import { findSessionToken, hashSessionToken, type SessionCache } from '../guard/index.ts';
import { nameOperation } from '../observe/index.ts';
import { FILE_LIMIT, ONE_MEGABYTE } from './file.policy.ts';
import { readGraphqlRequest } from './graphql-request.ts';
import type { GraphqlExecutor } from './graphql.executor.ts';

const PATH = '/graphql';
const FILE_PATH = '/graphql/file';
const RESPONSE_JSON = 'application/graphql-response+json';
const OTHER_METHODS = ['GET', 'PUT', 'PATCH', 'DELETE'];

/**
 * POST /graphql: JSON and our own header, which no form of another site can send. POST /graphql/file is the same
 * for who is signed in, and takes an operation with a file that is larger than any other request.
 */
export function graphqlRoute(executor: GraphqlExecutor, sessions: SessionCache) {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
      done(null, body);
    });
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply));
    const run = async (request: FastifyRequest, reply: FastifyReply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      const operation = readGraphqlRequest(body);
      nameOperation(request, executor.nameOf(operation));
      if (body.length > ONE_MEGABYTE && !executor.carriesFile(operation)) {
        throw new AppError('BODY_TOO_LARGE');
      }
      const result = await executor.run(operation, { request, reply });
      return send(result, request, reply);
    };
    for (const url of [PATH, FILE_PATH]) {
      scope.route({ method: OTHER_METHODS, url, handler: refuseMethod });
    }
    scope.post(PATH, { onRequest: requireHeader, bodyLimit: ONE_MEGABYTE }, run);
    const onRequest = [requireHeader, requireSession(sessions)];
    scope.post(FILE_PATH, { onRequest, bodyLimit: FILE_LIMIT }, run);
  };
}

/** Nobody's file is read who isn't signed in. */
function requireSession(sessions: SessionCache) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = findSessionToken(request);
    const viewer = token ? await sessions.find(hashSessionToken(token)) : null;
    if (!viewer) throw new AppError('UNAUTHENTICATED');
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
