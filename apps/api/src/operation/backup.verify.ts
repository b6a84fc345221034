import { createHash, type Hash } from 'node:crypto';
import { readArchive, shown, type ArchiveEntry } from './archive.entry.ts';
import { MANIFEST, parseManifest, type BackupManifest } from './backup.manifest.ts';
import { DamagedBackup } from './operation.error.ts';

type Tally = Pick<BackupManifest['tables'][number], 'name' | 'rows' | 'bytes' | 'parts' | 'sha256'>;

const PART = /^tables\/([a-z_][a-z0-9_]{0,62})\/(\d{6,9})$/;
const NEWLINE = 0x0a;
const MAX_TABLES = 1_000;

/** The name of a table's part within the file; parts count from 1. */
export function partName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}`;
}

/** What a name says, or null when it is none of ours: then nothing is done with it. */
export function parsePart(name: string): { table: string; part: number } | null {
  const [, table, part] = PART.exec(name) ?? [];
  return table && part ? { table, part: Number(part) } : null;
}

/** Counts and hashes a table's rows as they pass by. */
export class TableTally {
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;
  private bytes = 0;
  parts = 0;

  constructor(readonly name: string) {}

  add(body: Buffer): void {
    this.hash.update(body);
    this.rows += countRows(body);
    this.bytes += body.length;
  }

  sum(): Tally {
    const { name, rows, bytes, parts } = this;
    return { name, rows, bytes, parts, sha256: this.hash.digest('hex') };
  }
}

/** In COPY's text form a newline only ever ends a row. */
function countRows(body: Buffer): number {
  let rows = 0;
  for (let at = body.indexOf(NEWLINE); at !== -1; at = body.indexOf(NEWLINE, at + 1)) rows += 1;
  return rows;
}

/** Reads the whole file and compares all of it with its manifest, which it answers; throws DamagedBackup. */
export async function verifyBackup(path: string): Promise<BackupManifest> {
  try {
    return await verify(readArchive(path));
  } catch (error) {
    throw new DamagedBackup(path, error instanceof Error ? error.message : String(error));
  }
}

async function verify(entries: AsyncIterable<ArchiveEntry>): Promise<BackupManifest> {
  const tallies: Tally[] = [];
  let current: TableTally | null = null;
  let manifest: BackupManifest | null = null;
  for await (const { name, body } of entries) {
    if (manifest) throw new Error(`${shown(name)} stands after its manifest`);
    if (name === MANIFEST) {
      manifest = parseManifest(body.toString('utf8'));
      continue;
    }
    const part = parsePart(name);
    if (!part) throw new Error(`it holds ${shown(name)}, which no back-up of Palpate does`);
    if (current?.name !== part.table) {
      if (current) tallies.push(current.sum());
      current = new TableTally(part.table);
      if (tallies.length > MAX_TABLES) throw new Error('it holds too many tables');
    }
    if (part.part !== current.parts + 1) throw new Error(`a part of ${part.table} is missing`);
    current.parts = part.part;
    current.add(body);
  }
  if (current) tallies.push(current.sum());
  if (!manifest) throw new Error('it ends too early');
  compare(manifest, tallies);
  return manifest;
}

/** Empty tables have no part, so they stand in the manifest alone. */
function compare({ tables }: BackupManifest, tallies: readonly Tally[]): void {
  const empty = createHash('sha256').digest('hex');
  const wanted = tables.filter(({ parts }) => parts > 0);
  const names = new Set(tables.map(({ name }) => name));
  if (names.size !== tables.length) throw new Error('its manifest names a table twice');
  const missing = tables.find(
    ({ parts, rows, sha256 }) => parts === 0 && (rows > 0 || sha256 !== empty),
  );
  if (missing) throw new Error(`the rows of ${missing.name} are missing`);
  for (const [index, table] of wanted.entries()) {
    const found = tallies[index];
    if (found?.name !== table.name) throw new Error(`the rows of ${table.name} are missing`);
    const isSame =
      found.rows === table.rows &&
      found.bytes === table.bytes &&
      found.parts === table.parts &&
      found.sha256 === table.sha256;
    if (!isSame) throw new Error(`the rows of ${table.name} are not those its manifest names`);
  }
  const extra = tallies[wanted.length];
  if (extra) throw new Error(`the rows of ${extra.name} stand in no manifest`);
}
