import type { BackupManifest } from './backup.manifest.ts';
import { refuseNewer } from './backup.manifest.ts';
import { verifyBackup } from './backup.verify.ts';
import { dropFresh, isEmpty, makeFresh, refuseUsed, swap } from './database.swap.ts';
import { OperationError } from './operation.error.ts';
import { knownMigrations } from './known-migrations.ts';
import { fillDatabase } from './restore.copy.ts';

export type RestoreOptions = {
  databaseUrl: string;
  path: string;
  /** Whether a database that holds something may be put aside for what is restored. */
  mayReplace: boolean;
  now: Date;
};

export type Restored = {
  manifest: BackupManifest;
  /** The name under which the database of before is kept; null where there was nothing in it. */
  kept: string | null;
};

/** Reads and checks the whole file, then restores it; whatever fails leaves the database as it was. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { databaseUrl, path, mayReplace } = options;
  const manifest = await verifyBackup(path);
  refuseNewer(manifest, knownMigrations);
  await refuseUsed(databaseUrl);
  if (await isEmpty(databaseUrl)) {
    await fillDatabase(databaseUrl, path, manifest);
    return { manifest, kept: null };
  }
  if (!mayReplace) {
    throw new OperationError(
      'The database in DATABASE_URL is not empty. Nothing was changed. Name an empty one, or add --replace: ' +
        'the back-up is restored beside it, takes its place at the end, and the present one is kept under another name.',
    );
  }
  return { manifest, kept: await replace(options, manifest) };
}

async function replace(
  { databaseUrl, path, now }: RestoreOptions,
  manifest: BackupManifest,
): Promise<string> {
  const freshUrl = await makeFresh(databaseUrl, now);
  try {
    await fillDatabase(freshUrl, path, manifest);
    return await swap(databaseUrl, freshUrl, now);
  } catch (error) {
    await dropFresh(freshUrl).catch(() => undefined);
    throw error;
  }
}
