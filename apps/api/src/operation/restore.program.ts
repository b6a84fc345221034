// npm run restore -- <file> [--replace], --check <file>, --kept, --remove-kept <name>
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listBackups } from './backup.folder.ts';
import type { BackupManifest } from './backup.manifest.ts';
import { verifyBackup } from './backup.verify.ts';
import { listKept, removeKept } from './database.swap.ts';
import { OperationError } from './operation.error.ts';
import {
  aloneOnSchool,
  count,
  onSchool,
  readPlace,
  runProgram,
  size,
  type Place,
} from './operation.place.ts';
import { restore } from './restore.ts';

const USAGE = `Usage:
  npm run restore -- <file>                  restores it
  npm run restore -- <file> --replace        for a DATABASE_URL that is not empty: what is there is put aside
  npm run restore -- --check <file>          only says whether it is whole
  npm run restore -- --kept                  lists what earlier restores put aside
  npm run restore -- --remove-kept <name>    removes one of them`;

async function main(words: string[]): Promise<number> {
  const place = readPlace(process.env);
  const { values, file } = readWords(words);
  if (values.kept) return showKept(place);
  if (values['remove-kept']) return remove(place, values['remove-kept']);
  if (!file) return showBackups(place);
  const path = findFile(file, place.backupDir);
  if (values.check) {
    console.log(`${path} is whole: ${describe(await verifyBackup(path))}.`);
    return 0;
  }
  const mayReplace = values.replace || place.databaseUrl === null;
  const { manifest, kept } = await aloneOnSchool(place, (databaseUrl) =>
    restore({ databaseUrl, path, mayReplace, now: new Date() }),
  );
  console.log(`Restored ${describe(manifest)}. Every row was compared.`);
  if (kept) console.log(`What was there before is kept as ${kept}. ${removal(kept)}`);
  return 0;
}

function readWords(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        replace: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        kept: { type: 'boolean', default: false },
        'remove-kept': { type: 'string' },
      },
    });
    const [file, ...rest] = positionals;
    if (rest.length === 0) return { values, file };
  } catch {
    // The same answer: what can be said here.
  }
  throw new OperationError(USAGE);
}

/** As a path from where the person is, or a name in the folder of back-ups. */
function findFile(file: string, backupDir: string): string {
  const asPath = resolve(process.env['INIT_CWD'] ?? '.', file);
  const asName = join(backupDir, basename(file));
  return !existsSync(asPath) && existsSync(asName) ? asName : asPath;
}

function describe({ schools, madeAt, version, tables }: BackupManifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const whose = schools.join(', ') || 'a database without a school';
  return `${whose}, as of ${madeAt}, by Palpate ${version}, ${count(rows, 'row')}`;
}

async function showBackups({ backupDir }: Place): Promise<number> {
  const found = await listBackups(backupDir);
  for (const { path, bytes } of found) console.log(`  ${path}  ${size(bytes)}`);
  if (found.length === 0) console.log(`There is no back-up in ${backupDir}.`);
  console.log(USAGE);
  return 1;
}

async function showKept(place: Place): Promise<number> {
  const kept = await onSchool(place, listKept);
  for (const { name, bytes } of kept) console.log(`  ${name}  ${size(bytes)}. ${removal(name)}`);
  if (kept.length === 0) console.log('No restore has put anything aside.');
  return 0;
}

async function remove(place: Place, name: string): Promise<number> {
  await onSchool(place, (databaseUrl) => removeKept(databaseUrl, name));
  console.log(`${name} is removed.`);
  return 0;
}

function removal(name: string): string {
  return `To remove it: npm run restore -- --remove-kept ${name}`;
}

await runProgram(() => main(process.argv.slice(2)));
