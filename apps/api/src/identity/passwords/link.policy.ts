/** How a link stands; the object carries the names into the GraphQL schema. */
export const LinkState = {
  READY: 'READY',
  USED: 'USED',
  EXPIRED: 'EXPIRED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LinkState = keyof typeof LinkState;

export type LinkTimes = { used_at: Date | null; expires_at: Date };

/** One that was used stays so, whatever the time; one that was never made says no more than that. */
export function linkState(link: LinkTimes | null, now: Date): LinkState {
  if (!link) return 'UNKNOWN';
  if (link.used_at) return 'USED';
  return link.expires_at > now ? 'READY' : 'EXPIRED';
}
