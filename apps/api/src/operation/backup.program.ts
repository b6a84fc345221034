// npm run backup [-- <folder>]
import { resolve } from 'node:path';
import { backUp } from './backup.ts';
import { OperationError } from './operation.error.ts';
import { count, onSchool, readPlace, runProgram, size } from './operation.place.ts';

async function main(words: readonly string[]): Promise<number> {
  const place = readPlace(process.env);
  const folder = readFolder(words, place.backupDir);
  const since = performance.now();
  const { path, bytes, manifest } = await onSchool(place, (databaseUrl) =>
    backUp({ databaseUrl, folder, version: place.version, reason: 'asked', now: new Date() }),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(
    `Backed up ${count(rows, 'row')} of ${count(manifest.tables.length, 'table')} ` +
      `(${manifest.schools.join(', ') || 'no school yet'}) in ${seconds} s.\n` +
      `${path} (${size(bytes)}) was read again and is whole.\n` +
      'It holds names, addresses and answers: keep it where only you can read it, and not on this disk alone.',
  );
  return 0;
}

function readFolder([folder, ...rest]: readonly string[], standard: string): string {
  if (rest.length > 0 || folder?.startsWith('-')) {
    throw new OperationError('Usage: npm run backup [-- <folder>]');
  }
  // npm runs its commands in the checkout and notes where it was called.
  return folder ? resolve(process.env['INIT_CWD'] ?? '.', folder) : standard;
}

await runProgram(() => main(process.argv.slice(2)));
