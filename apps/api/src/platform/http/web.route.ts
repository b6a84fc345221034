import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import { findWebFile, INDEX } from './web-files.ts';
import type { WebApp } from './web-files.ts';

/** Answers with an app's index in a way of its own. */
type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

const A_YEAR_MS = 31_536_000_000;

/** Serves the built web apps; pages of theirs that are no files get the app's index, or what is drawn by folder. */
export function webRoute(apps: readonly WebApp[], drawn: ReadonlyMap<string, SendPage>) {
  return async (scope: FastifyInstance): Promise<void> => {
    // Files are only ever named by the list above, never by the path of a request.
    await scope.register(fastifyStatic, { serve: false, preCompressed: true });
    scope.get('/*', async (request, reply) => {
      const found = findWebFile(apps, decodedPath(request), isNavigation(request));
      if (!found) return refuse(reply);
      const { folder, file, isImmutable } = found;
      const sendPage = drawn.get(folder);
      if (sendPage && file === INDEX) return sendPage(request, reply);
      if (!isImmutable) return reply.sendFile(file, folder, { cacheControl: false });
      return reply.sendFile(file, folder, { immutable: true, maxAge: A_YEAR_MS });
    });
    scope.addHook('onSend', async (_, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    });
  };
}

function decodedPath(request: FastifyRequest): string {
  const [path = '/'] = request.url.split('?', 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isNavigation(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}

function refuse(reply: FastifyReply): FastifyReply {
  const error = toGraphqlError(new AppError('NOT_FOUND'), () => undefined);
  return reply.code(404).send({ errors: [error] });
}
