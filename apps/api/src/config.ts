import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What the server was told, read once; a class so that it is its own injection token. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly isProduction: boolean;
  abstract readonly isGraphqlOpen: boolean;
  abstract readonly isCookieSecure: boolean;
  /** Addresses of proxies whose X-Forwarded-For is believed; false believes nobody. */
  abstract readonly trustedProxies: string | false;
  abstract readonly demo: boolean;
  abstract readonly rootDir: string;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const flag = z
  .enum(['0', '1', ''], { error: 'must be 1 or 0' })
  .optional()
  .transform((value) => value === '1');

const Environment = z.object({
  DATABASE_URL: z
    .string({ error: 'is missing: give the address of a PostgreSQL database' })
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://'),
  HOST: z.string().min(1, 'must not be empty').default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65535, 'must be 0 to 65535')
    .default(3000),
  NODE_ENV: z.string().optional(),
  GRAPHQL_OPEN: flag,
  PALPATE_DEMO: flag,
  PUBLIC_URL: z.url('must be a whole address such as https://school.example').optional(),
  TRUSTED_PROXIES: z.string().min(1, 'must not be empty').optional(),
});

/** Reads the environment; what is wrong is said in words, all of it at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(`The configuration can't be used:\n  ${problems.join('\n  ')}`);
  }
  const given = parsed.data;
  return {
    databaseUrl: given.DATABASE_URL,
    host: given.HOST,
    port: given.PORT,
    isProduction: given.NODE_ENV === 'production',
    isGraphqlOpen: given.GRAPHQL_OPEN,
    isCookieSecure: given.PUBLIC_URL?.startsWith('https://') ?? false,
    trustedProxies: given.TRUSTED_PROXIES ?? false,
    demo: given.PALPATE_DEMO,
    rootDir: findRootDir(dirname(fileURLToPath(import.meta.url))),
  };
}

/** The checkout's folder, whether this runs from the source or from the bundle. */
export function findRootDir(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'apps', 'api')) && existsSync(join(folder, 'packages')))
      return folder;
    if (folder === dirname(folder)) return start;
  }
}
