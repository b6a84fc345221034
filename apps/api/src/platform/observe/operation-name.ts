import type { FastifyRequest } from 'fastify';

const names = new WeakMap<FastifyRequest, string>();

/** Kept by the GraphQL route: the name of a document known here, or one word for all others. */
export function nameOperation(request: FastifyRequest, name: string): void {
  names.set(request, name);
}

/** What a request asked for, in few enough words to be counted by: an operation, else the route's pattern. */
export function operationOf(request: FastifyRequest): string {
  return names.get(request) ?? request.routeOptions.url ?? 'none';
}
