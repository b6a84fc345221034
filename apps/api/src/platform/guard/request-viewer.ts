import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from './viewer.ts';

/** What every GraphQL operation gets as its context. */
export type RequestContext = { request: FastifyRequest; reply: FastifyReply };

const viewers = new WeakMap<FastifyRequest, Viewer | null>();

export function requestOf(context: ExecutionContext): FastifyRequest {
  if (context.getType<'graphql' | 'http'>() === 'http') return context.switchToHttp().getRequest();
  return context.getArgByIndex<RequestContext>(2).request;
}

/** Kept by the guard for the operation's parameters. */
export function keepViewer(request: FastifyRequest, viewer: Viewer | null): void {
  viewers.set(request, viewer);
}

export function viewerOf(context: ExecutionContext): Viewer | null {
  return viewers.get(requestOf(context)) ?? null;
}

/** Whose request it is, by an id that names nobody: for the log. */
export function personOf(request: FastifyRequest): string | undefined {
  return viewers.get(request)?.personId;
}
