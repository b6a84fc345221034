export type AskedOf = { origin: string | undefined; protocol: string; host: string };

/**
 * The address by which whoever asks reaches this server; `host` was checked before. A page tells its scheme too, which
 * a proxy that nobody trusts can't: it counts where its host is the one that was asked.
 */
export function askedAt({ origin, protocol, host }: AskedOf): string {
  const page = origin !== undefined && URL.canParse(origin) ? new URL(origin) : null;
  const isOwnPage = page !== null && /^https?:$/.test(page.protocol) && page.host === host;
  return isOwnPage ? page.origin : `${protocol}://${host}`;
}
