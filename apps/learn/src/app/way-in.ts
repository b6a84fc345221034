import type { SessionQuery } from './gql/graphql.ts';

const openPaths = /^\/(sign-in|forgot|link|join|verify|welcome)(\/|$)/;

/** The pages that need no session. */
export const isOpenPath = (path: string): boolean => openPaths.test(path);

export type WayIn = { to: '/welcome' } | { to: '/sign-in'; search: { next?: string } };

/** The sign-in that leads back to a page; home needs no mention. */
export const signInFor = (href: string) => ({
  to: '/sign-in' as const,
  search: href === '/' ? {} : { next: href },
});

/** Where a visitor of a page has to begin instead, or null when they may stay. */
export function wayIn({ site, viewer }: SessionQuery, href: string): WayIn | null {
  const [path = '/'] = href.split('?', 1);
  if (site.isEmpty) return path === '/welcome' ? null : { to: '/welcome' };
  return viewer || isOpenPath(path) ? null : signInFor(href);
}
