import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedPostgresError } from './errors.ts';

export type FolderLock = { release(): void };

/**
 * Takes a data folder for this process, or throws DATA_FOLDER_IN_USE.
 * SQLite's lock is the kernel's: it ends with the process, however that ends, so a lock is never stale.
 */
export function lockFolder(folder: string): FolderLock {
  const owner = join(folder, 'in-use-by');
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new EmbeddedPostgresError(
      'DATA_FOLDER_IN_USE',
      `Another Palpate ${readOwner(owner)}is running on the data folder ${folder}. ` +
        `Stop it first, or choose another folder with DATA_DIR.`,
      { cause: error },
    );
  }
  writeFileSync(owner, `${process.pid}\n`);
  return {
    release() {
      if (!lock.isOpen) return;
      rmSync(owner, { force: true });
      lock.close();
    },
  };
}

function readOwner(path: string): string {
  try {
    return `(process ${readFileSync(path, 'utf8').trim()}) `;
  } catch {
    return '';
  }
}
