import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCluster } from '@palpate/embedded-postgres';
import { listBackups } from '../backup.folder.ts';
import { verifyBackup } from '../backup.verify.ts';
import { size, type Place } from '../operation.place.ts';
import { fail, ok, reasonOf, warn, type Finding } from './finding.ts';

const LITTLE_BYTES = 2e9;
const TOO_LITTLE_BYTES = 2e8;
const OLD_DAYS = 7;
const DAY_MS = 86_400_000;
const OTHERS = 0o077;

export function checkFolders(place: Place): Finding[] {
  const data = place.databaseUrl === null ? checkDataFolder(place.dataDir) : [];
  return [...data, checkSpace(place.databaseUrl === null ? place.dataDir : place.backupDir)];
}

function checkDataFolder(dataDir: string): Finding[] {
  if (!hasCluster(dataDir)) {
    return [
      warn(
        `There is no database in ${dataDir} yet`,
        'npm start makes one. If there should be one, DATA_DIR names the wrong folder.',
      ),
    ];
  }
  const { uid, mode } = statSync(dataDir);
  const found: Finding[] = [checkWritable(dataDir, 'The data folder')];
  const me = process.getuid?.();
  if (me !== undefined && me !== 0 && uid !== me) {
    found.push(
      fail(
        `${dataDir} belongs to user ${uid}`,
        `Start Palpate as that user, or: sudo chown -R ${me} ${dataDir}`,
      ),
    );
  }
  if (mode & OTHERS) {
    found.push(warn(`Others may look into ${dataDir}`, `chmod 700 ${dataDir}`));
  }
  return found;
}

function checkWritable(folder: string, name: string): Finding {
  try {
    const place = existing(folder);
    if (!statSync(place).isDirectory()) throw new Error(`${place} is a file`);
    accessSync(place, constants.W_OK);
    return ok(`${name} ${folder} can be written`);
  } catch (error) {
    return fail(`${name} ${folder} can't be written`, reasonOf(error));
  }
}

/** The folder itself, or the nearest above it that is there. */
function existing(folder: string): string {
  for (let place = folder; ; place = dirname(place)) {
    if (existsSync(place) || place === dirname(place)) return place;
  }
}

function checkSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(existing(folder));
  const free = bavail * bsize;
  const title = `${size(free)} are free where ${folder} is`;
  if (free < TOO_LITTLE_BYTES)
    return fail(title, 'Make room: the database stops when its disk is full.');
  return free < LITTLE_BYTES ? warn(title, 'Make room before it is needed.') : ok(title);
}

/** How old the newest back-up is, and whether it could be restored. */
export async function checkBackups({ backupDir }: Place, now: Date): Promise<Finding[]> {
  const writable = checkWritable(backupDir, 'The folder of back-ups');
  const [newest] = await listBackups(backupDir);
  if (!newest)
    return [
      writable,
      warn(
        `There is no back-up in ${backupDir}`,
        'npm run backup, every night (docs/operations.md).',
      ),
    ];
  const manifest = await verifyBackup(newest.path).catch(() => null);
  if (!manifest)
    return [
      writable,
      fail(`${newest.path} is damaged`, 'Make another: npm run backup. Then remove it.'),
    ];
  const days = Math.floor((now.getTime() - Date.parse(manifest.madeAt)) / DAY_MS);
  const title = `The newest back-up is whole, and ${days} day${days === 1 ? '' : 's'} old`;
  return [
    writable,
    days > OLD_DAYS ? warn(title, 'npm run backup, every night (docs/operations.md).') : ok(title),
  ];
}
