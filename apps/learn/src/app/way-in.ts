import type { SessionQuery } from './gql/graphql.ts';

const openPaths = ['/sign-in', '/welcome'];

/** The pages that need no session. */
export const isOpenPath = (path: string): boolean => openPaths.includes(path);

/** Where a visitor of a path has to begin instead, or null when they may stay. */
export function wayIn(
  { site, viewer }: SessionQuery,
  path: string,
): '/welcome' | '/sign-in' | null {
  if (site.isEmpty) return path === '/welcome' ? null : '/welcome';
  return viewer || isOpenPath(path) ? null : '/sign-in';
}
