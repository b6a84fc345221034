import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** By a person's command, or by the start of a newer version. */
export type BackupReason = 'asked' | 'upgrade';

export type StoredBackup = { path: string; name: string; bytes: number; madeAt: Date };

const UPGRADE = /^palpate-before-upgrade-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(-\d+)?\.tar\.gz$/;
const BACKUP = /^palpate-.*\.tar\.gz$/;
const PARTIAL = /^\.palpate-.*\.partial$/;
const END = '.tar.gz';
const HOUR_MS = 3_600_000;

/** Names sort by age; the second of one second gets a number. */
export function backupName(reason: BackupReason, now: Date, number = 1): string {
  const start = reason === 'upgrade' ? 'palpate-before-upgrade' : 'palpate';
  const moment = `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  return `${start}-${moment}${number > 1 ? `-${number}` : ''}${END}`;
}

/** The back-ups of a folder, newest first; a folder that isn't there holds none. */
export async function listBackups(folder: string): Promise<StoredBackup[]> {
  const names = (await namesIn(folder)).filter((name) => BACKUP.test(name));
  const found = await Promise.all(names.map((name) => look(folder, name)));
  return found.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

async function look(folder: string, name: string): Promise<StoredBackup> {
  const path = join(folder, name);
  const { size, mtime } = await stat(path);
  return { path, name, bytes: size, madeAt: mtime };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** Removes all but the newest of those an upgrade made; what a person made or named is theirs. */
export async function keepNewestUpgrades(folder: string, kept: number): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => UPGRADE.test(name));
  // Without its end: the second of a second comes after the first.
  const byAge = names.map((name) => name.slice(0, -END.length)).sort();
  const old = byAge
    .reverse()
    .slice(kept)
    .map((name) => `${name}${END}`);
  for (const name of old) await rm(join(folder, name), { force: true });
  return old;
}

/** What a back-up that was killed left behind; one that is being written was touched a moment ago. */
export async function removeStalePartials(folder: string, now: Date): Promise<void> {
  for (const name of (await namesIn(folder)).filter((one) => PARTIAL.test(one))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && now.getTime() - found.mtimeMs > HOUR_MS) await rm(path, { force: true });
  }
}
