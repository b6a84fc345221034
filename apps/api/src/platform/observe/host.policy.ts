import { isIP } from 'node:net';
import type { Config } from '../../config.ts';

type Address = Pick<Config, 'publicUrl' | 'isPublicUrlGiven' | 'host'>;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/**
 * Whether a request's Host is one this server goes by. A strange name that leads to a private address is how another
 * site's page would speak to a server behind a firewall; a bare IP address can't be had that way.
 */
export function isOwnHost(hostHeader: string, address: Address): boolean {
  const name = nameOf(hostHeader);
  if (isIP(name) !== 0 || name === 'localhost') return true;
  if (address.isPublicUrlGiven) return name === nameOf(new URL(address.publicUrl).host);
  // Where everyone on a network is served, it goes by names that nobody told it.
  return !LOOPBACK.test(address.host);
}

function nameOf(host: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (bracketed ?? plain ?? '').toLowerCase();
}
