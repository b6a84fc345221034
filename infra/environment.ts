import { resolve } from 'node:path';
import { Stop } from './workspace.mjs';

export type Environment = {
  host: string;
  /** 0 takes a free one. */
  port: number;
  dataDir: string;
  databaseUrl: string | null;
  isDemo: boolean;
};

/** Reads what `npm start` was asked, or stops with the reason in words. Relative paths start at `root`. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  flags: readonly string[],
  root: string,
): Environment {
  const unknown = flags.find((flag) => flag !== '--demo');
  if (unknown) throw new Stop(`"${unknown}" is not known here. The one flag is --demo.`);
  const isDemo = flags.includes('--demo');
  if (isDemo && env['NODE_ENV'] === 'production') {
    throw new Stop(
      'The demo’s people sign in with passwords that anyone can read, so --demo is refused where NODE_ENV is production.',
    );
  }
  return {
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env['PORT'] || '3000'),
    dataDir: resolve(root, env['DATA_DIR'] || '.data'),
    databaseUrl: env['DATABASE_URL'] || null,
    isDemo,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Stop(`PORT is "${text}"; it must be a number from 0 to 65535.`);
}
