import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];
export type TrustProxy = readonly string[] | false;

/** Names that Fastify knows for ranges of private addresses. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** TRUST_PROXY: addresses, ranges and CIDR blocks with commas between. */
export const proxies = z.string().transform((text, context): readonly string[] => {
  const words = text.split(',').map((word) => word.trim());
  if (words.every(isProxy)) return words;
  context.addIssue(
    `must be addresses such as 127.0.0.1, 10.0.0.0/8, ${RANGES.join(', ')}, with commas between`,
  );
  return z.NEVER;
});

function isProxy(word: string): boolean {
  if (RANGES.includes(word)) return true;
  const [address = '', bits, ...rest] = word.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  // A block of nothing would believe everybody.
  const longest = family === 4 ? 32 : 128;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && +bits >= 1 && +bits <= longest);
}

/** PUBLIC_URL: scheme, host and port alone, since the apps are served from the root. */
export const publicAddress = z.string().transform((text, context): string => {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    context.addIssue('must be a whole address such as https://school.example');
    return z.NEVER;
  }
  if (address.href !== `${address.origin}/`) {
    context.addIssue(
      `must be scheme, host and port alone, such as ${address.origin}: no path, name or password`,
    );
    return z.NEVER;
  }
  return address.origin;
});

/** DATA_DIR and BACKUP_DIR; relative ones start in the checkout, as for `npm start`. */
export function readFolders(
  environment: Readonly<Record<string, string | undefined>>,
  rootDir: string,
): { dataDir: string; backupDir: string } {
  const dataDir = resolve(rootDir, environment['DATA_DIR'] || '.data');
  const backupDir = resolve(rootDir, environment['BACKUP_DIR'] || join(dataDir, 'backups'));
  return { dataDir, backupDir };
}
