import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  logLevels,
  proxies,
  publicAddress,
  readFolders,
  type LogLevel,
  type TrustProxy,
} from './config.values.ts';

/** What the server was told, read once; a class so that it is its own injection token. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly isProduction: boolean;
  abstract readonly isGraphqlOpen: boolean;
  abstract readonly isCookieSecure: boolean;
  /** Addresses of proxies whose X-Forwarded-For is believed; false believes nobody. */
  abstract readonly trustProxy: TrustProxy;
  /** Whether the address was told, or is guessed from what is listened on. */
  abstract readonly isPublicUrlGiven: boolean;
  abstract readonly logLevel: LogLevel;
  /** Opens /metrics to who sends it; null keeps /metrics shut. */
  abstract readonly metricsToken: string | null;
  /** Where back-ups are kept. */
  abstract readonly backupDir: string;
  /** Where people reach the school: what links in mails begin with, without a slash at its end. */
  abstract readonly publicUrl: string;
  /** The mail server; null where the school sends no mail. */
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string;
  abstract readonly demo: boolean;
  /** How long an operation may take before it is refused as BUSY; a mutation may enrol ten thousand. */
  abstract readonly deadlines: { queryMs: number; mutationMs: number };
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
  PUBLIC_URL: publicAddress.optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^@<>]*<?[^\s@<>]+@[^\s@<>]+>?$/,
      'must be an address such as School <office@school.example>',
    )
    .optional(),
  TRUST_PROXY: proxies.optional(),
});

/** Reads the environment; what is wrong is said in words, all of it at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(`The configuration can't be used:\n  ${problems.join('\n  ')}`);
  }
  const given = parsed.data;
  const rootDir = findRootDir(dirname(fileURLToPath(import.meta.url)));
  return {
    databaseUrl: given.DATABASE_URL,
    host: given.HOST,
    port: given.PORT,
    isProduction: given.NODE_ENV === 'production',
    isGraphqlOpen: given.GRAPHQL_OPEN,
    isCookieSecure: given.PUBLIC_URL?.startsWith('https://') ?? false,
    trustProxy: given.TRUST_PROXY ?? false,
    isPublicUrlGiven: given.PUBLIC_URL !== undefined,
    logLevel: given.LOG_LEVEL ?? (given.NODE_ENV === 'production' ? 'info' : 'warn'),
    metricsToken: given.METRICS_TOKEN ?? null,
    backupDir: readFolders(environment, rootDir).backupDir,
    publicUrl: publicUrl(given),
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? `Palpate <no-reply@${new URL(publicUrl(given)).hostname}>`,
    demo: given.PALPATE_DEMO,
    deadlines: { queryMs: 10_000, mutationMs: 60_000 },
    rootDir,
  };
}

/** As told, or the address that is listened on. */
function publicUrl({ PUBLIC_URL, HOST, PORT }: z.infer<typeof Environment>): string {
  if (PUBLIC_URL) return PUBLIC_URL.replace(/\/+$/, '');
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}

/** Where a link leads that is handed to whoever asked: an address that nobody told is a guess, theirs is in use. */
export function siteOf(config: Pick<Config, 'publicUrl' | 'isPublicUrlGiven'>, askedAt: string) {
  return config.isPublicUrlGiven ? config.publicUrl : askedAt;
}

/** The checkout's folder, whether this runs from the source or from the bundle. */
export function findRootDir(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'apps', 'api')) && existsSync(join(folder, 'packages')))
      return folder;
    if (folder === dirname(folder)) return start;
  }
}
