import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { binariesIn, type Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';

/** As whom the server runs: PostgreSQL refuses to run as root. */
export type Account = {
  binaries: Binaries;
  prefix: readonly string[];
  identity: { uid?: number; gid?: number };
  own(path: string): void;
};

const NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'] as const;
const NOBODY = 65534;

export function chooseAccount(folder: string, cluster: string, binaries: Binaries): Account {
  const me = process.getuid?.();
  const owner = existsSync(cluster) ? statSync(cluster).uid : me;
  if (me !== 0) {
    if (owner !== me) throw foreignFolder(cluster, owner);
    return { binaries, prefix: [], identity: {}, own: () => {} };
  }
  if (owner === 0 && isNamespaceAllowed()) {
    return { binaries, prefix: NAMESPACE, identity: {}, own: () => {} };
  }
  return otherAccount(folder, owner || NOBODY, binaries);
}

// A user namespace keeps every file root's own and can enter folders that only root may enter.
function isNamespaceAllowed(): boolean {
  const [command, ...rest] = NAMESPACE;
  return spawnSync(command, [...rest, 'true'], { stdio: 'ignore' }).status === 0;
}

function otherAccount(folder: string, uid: number, binaries: Binaries): Account {
  const identity = { uid, gid: uid };
  const own = (path: string) => chownSync(path, uid, uid);
  if (!canReach(identity, dirname(folder))) throw unreachable(folder, uid);
  own(folder);
  if (canReach(identity, binaries.postgres)) return { binaries, prefix: [], identity, own };
  return { binaries: copyBinaries(binaries, folder), prefix: [], identity, own };
}

function canReach(identity: { uid: number; gid: number }, path: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...identity, cwd: '/' });
  return status === 0;
}

// A checkout under root's private folder can't be entered by the other account; the data folder can.
function copyBinaries(binaries: Binaries, folder: string): Binaries {
  const root = join(folder, `postgres-${binaries.major}`);
  if (!existsSync(root)) {
    const partial = `${root}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o755 });
    cpSync(join(binaries.root, 'native'), join(partial, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    renameSync(partial, root);
  }
  return binariesIn(root, binaries.major);
}

function unreachable(folder: string, uid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATA_FOLDER_UNUSABLE',
    `PostgreSQL refuses to run as root, this machine allows no user namespaces, and the account ${uid} ` +
      `can't enter ${folder}. Set DATA_DIR to a folder outside root's private folders (for example ` +
      `/var/lib/palpate), start Palpate as an ordinary user, or set DATABASE_URL.`,
  );
}

function foreignFolder(cluster: string, owner: number | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATA_FOLDER_UNUSABLE',
    `The database in ${cluster} belongs to another account (user id ${owner}). ` +
      `Start Palpate as that account, or choose another folder with DATA_DIR.`,
  );
}
