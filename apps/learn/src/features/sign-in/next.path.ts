const HERE = 'http://here.invalid';

/** A path of this site that a link may name to come back to; anything else, another site above all, is null. */
export function readNext(next: unknown): string | null {
  if (typeof next !== 'string' || !/^\/(?![/\\])[^\p{Cc}]*$/u.test(next)) return null;
  const url = URL.parse(next, HERE);
  if (!url || url.origin !== HERE || url.pathname === '/sign-in') return null;
  // What was written as "/..//" has become another site's address.
  if (url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}

/** Where a person goes once they are in: back to where they were, or to where their work is. */
export function landing(role: string, next: unknown): string {
  return readNext(next) ?? (role === 'STUDENT' ? '/' : '/studio/');
}
