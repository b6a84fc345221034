import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Header } from 'tar';
import { archiveEnd } from './archive.entry.ts';
import { emptyTable, makeManifest, makeTables, now, writeArchive } from './archive.fixture.ts';
import { refuseNewer, type TableSummary } from './backup.manifest.ts';
import { verifyBackup } from './backup.verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'palpate-verify-'));
const path = join(folder, 'one.tar.gz');
afterAll(() => rmSync(folder, { recursive: true }));

/** Every byte takes a while: `npm run drill` does it. */
const step = process.env['PALPATE_DRILL'] ? 1 : 7;

const { entries, summaries } = makeTables({
  school: ['1\tA school\n'],
  person: ['1\tAnn\n2\tBo', 'b\n3\tCy\n'],
});
const manifest = makeManifest([...summaries, emptyTable]);
const asEntry = (content: unknown) => ({ name: 'manifest.json', body: JSON.stringify(content) });
const withManifest = (more: object) => [...entries, asEntry({ ...manifest, ...more })];
const withTables = (change: (table: TableSummary) => object) =>
  withManifest({ tables: manifest.tables.map((table) => ({ ...table, ...change(table) })) });
const whole = withManifest({});

describe('a whole back-up', () => {
  it('is answered with its manifest', async () => {
    expect(await verifyBackup(writeArchive(path, whole))).toEqual(manifest);
  });
});

describe('a damaged back-up', () => {
  it('is refused wherever it was cut', async () => {
    const bytes = readFileSync(writeArchive(path, whole));
    for (let length = 0; length < bytes.length; length += step) {
      writeFileSync(path, bytes.subarray(0, length));
      await expect(verifyBackup(path)).rejects.toMatchObject({ name: 'DamagedBackup' });
    }
  });

  it('is refused whichever byte changed, but for a few that change nothing of what is in it', async () => {
    const bytes = readFileSync(writeArchive(path, whole));
    let harmless = 0;
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      writeFileSync(path, changed);
      const verdict = await verifyBackup(path).catch((error: unknown) => error);
      // gzip notes a date that nobody reads, and has several ways to write the same run of zeros.
      if (JSON.stringify(verdict) === JSON.stringify(manifest)) harmless += 1;
      else expect(verdict).toMatchObject({ name: 'DamagedBackup' });
    }
    expect(harmless).toBeLessThan(12);
  });

  it('says that nothing was changed, and what to do', async () => {
    writeFileSync(path, 'no archive at all');
    await expect(verifyBackup(path)).rejects.toThrow(
      /bytes have changed.*Nothing was changed.*npm run restore/s,
    );
    await expect(verifyBackup(join(folder, 'none'))).rejects.toThrow(/can not be read \(ENOENT\)/);
  });

  it.each([
    ['is cut before the manifest', entries, 'ends too early'],
    ['lost a part', [entries[0], entries[2], asEntry(manifest)], 'a part of person is missing'],
    ['lost a table', [entries[0], asEntry(manifest)], 'the rows of person are missing'],
    [
      'has its parts in another order',
      [entries[0], entries[2], entries[1], asEntry(manifest)],
      'a part',
    ],
    ['has a table twice', [...entries, entries[0], asEntry(manifest)], 'school'],
    ['has a file after its manifest', [...whole, entries[0]], 'stands after its manifest'],
    ['names a number of rows that is not there', withTables(() => ({ rows: 7 })), 'the rows of'],
    ['names another hash', withTables(() => ({ sha256: 'f'.repeat(64) })), 'the rows of'],
    ['names other parts', withTables(() => ({ parts: 9 })), 'the rows of'],
    [
      'names a table too few',
      withManifest({ tables: [summaries[0]] }),
      'person stand in no manifest',
    ],
    [
      'names a table twice',
      withManifest({ tables: [...summaries, ...summaries] }),
      'a table twice',
    ],
    [
      'is of a later format',
      withManifest({ format: 2 }),
      'format 2, and this version reads up to 1',
    ],
    [
      'is of another product',
      withManifest({ product: 'other' }),
      'manifest does not fit (product)',
    ],
    ['says more than a manifest does', withManifest({ script: 'x' }), 'manifest does not fit'],
    [
      'names a column that is SQL',
      withTables(() => ({ columns: ['id) TO PROGRAM'] })),
      'does not fit',
    ],
    [
      'has a manifest that is no JSON',
      [...entries, { name: 'manifest.json', body: '{' }],
      'can not be read',
    ],
    [
      'climbs out of its folder',
      [{ name: '../../etc/passwd', body: 'x' }, ...whole],
      'which no back-up',
    ],
    ['starts at the root', [{ name: '/tables/school/000001', body: 'x' }], 'which no back-up'],
    [
      'has a table named by a path',
      [{ name: 'tables/../school/000001', body: 'x' }],
      'which no back-up',
    ],
  ])('is refused where it %s', async (_, damaged, reason) => {
    writeArchive(
      path,
      damaged.filter((entry) => entry !== undefined),
    );
    await expect(verifyBackup(path)).rejects.toThrow(reason);
  });

  it.each(['SymbolicLink', 'Link', 'Directory'] as const)(
    'is refused where it holds a %s',
    async (type) => {
      const block = Buffer.alloc(512);
      const linkpath = '/etc/passwd';
      new Header({
        path: 'tables/school/000001',
        mode: 0o600,
        size: 0,
        type,
        linkpath,
        mtime: now,
      }).encode(block, 0);
      writeFileSync(path, gzipSync(Buffer.concat([block, archiveEnd])));
      await expect(verifyBackup(path)).rejects.toThrow('not a file');
    },
  );

  it('is refused where it swells without end, long before memory is full', async () => {
    writeFileSync(path, gzipSync(Buffer.alloc(400_000_000)));
    await expect(verifyBackup(path)).rejects.toThrow(/something follows its end/);
    const bomb = Array.from({ length: 90 }, (_, at) => ({
      name: `tables/school/${String(at + 1).padStart(6, '0')}`,
      body: Buffer.alloc(4_194_304),
    }));
    writeArchive(path, bomb);
    await expect(verifyBackup(path)).rejects.toThrow('swells to far more');
  });

  it('is refused where one part alone is larger than any of ours', async () => {
    writeArchive(path, [{ name: 'tables/school/000001', body: Buffer.alloc(9_000_000) }]);
    await expect(verifyBackup(path)).rejects.toThrow('too large');
  });
});

describe('a back-up of a newer version', () => {
  it('is refused with the versions in words', () => {
    const newer = makeManifest([], {
      migrations: ['FirstSlice1700000000001', 'Later1800000000000'],
    });
    expect(() => refuseNewer(newer, ['FirstSlice1700000000001'])).toThrow(
      /newer Palpate \(1\.2\.3\).*Later1800000000000.*Nothing was changed/s,
    );
    expect(() => refuseNewer(makeManifest([]), ['FirstSlice1700000000001'])).not.toThrow();
  });
});
