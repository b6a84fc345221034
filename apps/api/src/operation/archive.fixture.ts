import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { archiveEnd, encodeEntry, type ArchiveEntry } from './archive.entry.ts';
import type { BackupManifest, TableSummary } from './backup.manifest.ts';
import { partName } from './backup.verify.ts';

export const now = new Date('2026-11-23T04:05:06Z');
const empty = createHash('sha256').digest('hex');

const text = (body: string | Buffer) => (typeof body === 'string' ? Buffer.from(body) : body);

/** Tables by name with their parts, as entries and as the manifest sums them up. */
export function makeTables(tables: Record<string, readonly string[]>) {
  const entries: ArchiveEntry[] = [];
  const summaries: TableSummary[] = [];
  for (const [name, parts] of Object.entries(tables)) {
    const whole = parts.join('');
    const sha256 = createHash('sha256').update(whole).digest('hex');
    const rows = whole.split('\n').length - 1;
    summaries.push({
      name,
      columns: ['id'],
      rows,
      bytes: whole.length,
      parts: parts.length,
      sha256,
    });
    entries.push(...parts.map((body, at) => ({ name: partName(name, at + 1), body: text(body) })));
  }
  return { entries, summaries };
}

export function makeManifest(tables: TableSummary[], more: object = {}): BackupManifest {
  return {
    format: 1,
    product: 'palpate',
    version: '1.2.3',
    madeAt: now.toISOString(),
    postgres: 18,
    migrations: ['FirstSlice1700000000001'],
    schools: ['A school'],
    tables,
    ...more,
  };
}

export const emptyTable: TableSummary = {
  name: 'cohort',
  columns: ['id'],
  rows: 0,
  bytes: 0,
  parts: 0,
  sha256: empty,
};

type Loose = { name: string; body: string | Buffer };

/** A file with these entries, whatever they are. */
export function writeArchive(path: string, entries: readonly Loose[], end = archiveEnd): string {
  const encoded = entries.map(({ name, body }) => encodeEntry({ name, body: text(body) }, now));
  writeFileSync(path, gzipSync(Buffer.concat([...encoded, end])));
  return path;
}
