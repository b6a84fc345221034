import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrations } from '../src/database/migrations/index.ts';
import { start } from '../src/main.ts';
import { readArchive } from '../src/operation/archive.entry.ts';
import { writeArchive } from '../src/operation/archive.fixture.ts';
import { backUp, type MadeBackup } from '../src/operation/backup.ts';
import { isEmpty, listKept, removeKept } from '../src/operation/database.swap.ts';
import { fillDatabase } from '../src/operation/restore.copy.ts';
import { restore } from '../src/operation/restore.ts';
import { dataSourceOptions } from '../src/platform/database/data-source.options.ts';
import { ask, connect, fingerprint, makePlaces } from './operation.database.ts';

const places = makePlaces();
const upgrades = join(places.folder, 'upgrades');
process.env['BACKUP_DIR'] = upgrades;
const now = new Date('2026-11-23T04:05:06Z');
let sourceUrl = '';
let before: Record<string, string> = {};
let made: MadeBackup;

/** Of earlier versions, of which the two newest stay beside one more. */
const UPGRADES = [1, 2, 3, 4].map(
  (day) => `palpate-before-upgrade-2020-01-0${day}T00-00-00Z.tar.gz`,
);

/** Values whose text is easily changed on the way. */
const AWKWARD = `
INSERT INTO asset (school_id, hash, media_type, bytes, size)
SELECT id, sha256(b), 'image/png', b, length(b) FROM school,
       (SELECT decode(repeat('00ff0a0d5c22', 1000000), 'hex') AS b) AS one;
INSERT INTO audit_entry SELECT id, gen_random_uuid(), '0044-03-15 12:00:00.123456+00 BC', NULL,
       E'tab\\there, newline\\nthere, back\\\\slash, \\\\N, "quotes" and é 🦴', 'x', gen_random_uuid(),
       '{"n": 1.10, "deep": [null, {"é": "\\\\u0001"}]}', NULL FROM school;`;

beforeAll(async () => {
  sourceUrl = await places.database();
  const options = { databaseUrl: sourceUrl, host: '127.0.0.1', port: 0, demo: true };
  await (await start(options)).stop();
  await ask(sourceUrl, AWKWARD);
  before = await fingerprint(sourceUrl);
  made = await backUp({
    databaseUrl: sourceUrl,
    folder: join(places.folder, 'made'),
    version: '1.2.3',
    reason: 'asked',
    now,
  });
}, 120_000);

afterAll(() => places.remove());

const restoreInto = (databaseUrl: string, more: { mayReplace?: boolean; path?: string } = {}) =>
  restore({ databaseUrl, path: made.path, mayReplace: false, now, ...more });

describe('a back-up', () => {
  it('is one file that only its owner can read, and says what is in it', () => {
    expect(readdirSync(join(places.folder, 'made'))).toEqual([
      'palpate-2026-11-23T04-05-06Z.tar.gz',
    ]);
    expect(statSync(made.path).mode & 0o777).toBe(0o600);
    expect(statSync(join(places.folder, 'made')).mode & 0o777).toBe(0o700);
    const { manifest } = made;
    expect(manifest).toMatchObject({ format: 1, version: '1.2.3', madeAt: now.toISOString() });
    expect(manifest.schools).toHaveLength(1);
    const rows = manifest.tables.map((table) => [table.name, `${table.rows} rows`]);
    const counted = Object.entries(before).map(([name, text]) => [
      name,
      text.split(' ', 2).join(' '),
    ]);
    const withoutMigration = counted.filter(([name]) => name !== 'migration');
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(withoutMigration));
  });

  it('never takes the name of another that was made in the same second', async () => {
    const folder = join(places.folder, 'at-once');
    const options = {
      databaseUrl: sourceUrl,
      folder,
      version: '1.2.3',
      reason: 'asked',
      now,
    } as const;
    const all = await Promise.all([backUp(options), backUp(options), backUp(options)]);
    const last = await backUp(options);
    const names = ['', '-2', '-3', '-4'].map((end) => `palpate-2026-11-23T04-05-06Z${end}.tar.gz`);
    expect(readdirSync(folder).sort()).toEqual(names.toSorted());
    expect(last.path).toBe(join(folder, names[3] ?? ''));
    expect(new Set(all.map(({ bytes }) => bytes > 0))).toEqual(new Set([true]));
  });

  it('brings every row of every table back into an empty database', async () => {
    const target = await places.database();
    expect(await restoreInto(target)).toMatchObject({ kept: null });
    const { migration: _, ...after } = await fingerprint(target);
    const { migration, ...wanted } = before;
    expect(after).toEqual(wanted);
    expect(migration).toBeDefined();
    const names = 'SELECT name FROM migration ORDER BY timestamp';
    expect(await ask(target, names)).toEqual(await ask(sourceUrl, names));
  });

  it('starts as the school it was, with append-only tables still append-only', async () => {
    const target = await places.database();
    await restoreInto(target);
    const server = await start({ databaseUrl: target, host: '127.0.0.1', port: 0, demo: false });
    await server.stop();
    expect(server.demoSignIns).toHaveLength(3);
    await expect(ask(target, 'DELETE FROM audit_entry')).rejects.toThrow('append-only');
  });
});

describe('a database that holds something', () => {
  it('is refused without --replace, and stays as it was', async () => {
    const target = await places.database();
    await ask(target, 'CREATE TABLE mine AS SELECT 1 AS one');
    await expect(restoreInto(target)).rejects.toThrow(/not empty.*--replace/s);
    expect(await ask(target, 'SELECT one FROM mine')).toEqual([{ one: 1 }]);
  });

  it('is put aside whole when it may be replaced, until it is removed by name', async () => {
    const target = await places.database();
    await ask(target, 'CREATE TABLE mine AS SELECT 1 AS one');
    const leftover = `${new URL(target).pathname.slice(1)}_restoring_2026`;
    await ask(target, `CREATE DATABASE ${leftover}`);
    const { kept } = await restoreInto(target, { mayReplace: true });
    const { migration: _, ...after } = await fingerprint(target);
    const { migration: __, ...wanted } = before;
    expect(after).toEqual(wanted);
    const address = new URL(target);
    address.pathname = `/${kept}`;
    expect(await ask(address.href, 'SELECT one FROM mine')).toEqual([{ one: 1 }]);
    const gone = `SELECT FROM pg_database WHERE datname = '${leftover}'`;
    expect(await ask(target, gone)).toEqual([]);
    expect((await listKept(target)).map(({ name }) => name)).toEqual([kept]);
    await expect(removeKept(target, 'postgres')).rejects.toThrow('No database named postgres');
    await removeKept(target, kept ?? '');
    expect(await listKept(target)).toEqual([]);
  });

  it('is not taken from under a program that uses it', async () => {
    const target = await places.database();
    const client = await connect(target);
    await expect(restoreInto(target)).rejects.toThrow(/in use.*Stop Palpate/s);
    await client.end();
  });
});

describe('a damaged file', () => {
  it('leaves the database exactly as it was, whether it may be replaced or not', async () => {
    const target = await places.database();
    await ask(target, 'CREATE TABLE mine AS SELECT 1 AS one');
    // A restore names its databases after this one; others come and go with the specs beside this.
    const names = `SELECT datname FROM pg_database
      WHERE datname LIKE current_database() || '%' ORDER BY 1`;
    const neighbours = await ask(target, names);
    const bytes = readFileSync(made.path);
    const path = join(places.folder, 'damaged.tar.gz');
    const flipped = Buffer.from(bytes);
    flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1;
    for (const damaged of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 5000),
      flipped,
      Buffer.alloc(0),
    ]) {
      writeFileSync(path, damaged);
      for (const mayReplace of [true, false]) {
        const refusal = restoreInto(target, { path, mayReplace });
        await expect(refusal).rejects.toMatchObject({ name: 'DamagedBackup' });
      }
    }
    expect(await ask(target, 'SELECT one FROM mine')).toEqual([{ one: 1 }]);
    expect(await ask(target, names)).toEqual(neighbours);
  });

  it('that breaks after it was checked leaves an empty database empty', async () => {
    const target = await places.database();
    const path = join(places.folder, 'breaks.tar.gz');
    const bytes = readFileSync(made.path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 100));
    await expect(fillDatabase(target, path, made.manifest)).rejects.toThrow('ends too early');
    expect(await isEmpty(target)).toBe(true);
  });

  it('whose rows no table takes leaves an empty database empty', async () => {
    const target = await places.database();
    const table = made.manifest.tables.find(({ name }) => name === 'school');
    if (!table) throw new Error('There is no school');
    const path = writeArchive(join(places.folder, 'rows.tar.gz'), [
      { name: 'tables/school/000001', body: 'no uuid\tat all\n' },
    ]);
    await expect(fillDatabase(target, path, made.manifest)).rejects.toThrow(/missing data|uuid/);
    expect(await isEmpty(target)).toBe(true);
  });
});

describe('a back-up of a database in use', () => {
  it('shows one moment: a total and what it sums up never differ', async () => {
    const url = await places.database();
    await restoreInto(url);
    const client = await connect(url);
    await client.query(`CREATE TABLE zz_total AS SELECT count(*)::int AS n FROM audit_entry`);
    const { id } = (await client.query<{ id: string }>('SELECT id FROM school')).rows[0] ?? {};
    let isOver = false;
    const writing = (async () => {
      while (!isOver) {
        await client.query('BEGIN');
        await client.query(
          `INSERT INTO audit_entry VALUES ($1, gen_random_uuid(), now(), NULL, 'x', 'x', gen_random_uuid())`,
          [id],
        );
        await client.query('UPDATE zz_total SET n = n + 1');
        await client.query('COMMIT');
      }
    })();
    const options = { databaseUrl: url, version: '1', reason: 'asked', now } as const;
    const { path, manifest } = await backUp({ ...options, folder: join(places.folder, 'used') });
    isOver = true;
    await writing;
    await client.end();
    const rows = manifest.tables.find(({ name }) => name === 'audit_entry')?.rows;
    let total = '';
    for await (const { name, body } of readArchive(path)) {
      if (name === 'tables/zz_total/000001') total = body.toString();
    }
    expect(total).toBe(`${rows}\n`);
  });
});

describe('a back-up of an earlier version', () => {
  it('is restored as it was, and the start backs it up again and brings it up to date', async () => {
    const old = await places.database();
    const tables = { entities: [], migrations: migrations.slice(0, 2) };
    const dataSource = await new DataSource(dataSourceOptions(old, tables)).initialize();
    await dataSource.runMigrations();
    await dataSource.destroy();
    await ask(old, `INSERT INTO school VALUES (gen_random_uuid(), 'Old school', false, now())`);
    const options = { databaseUrl: old, version: '0.0.1', reason: 'asked', now } as const;
    const { path } = await backUp({ ...options, folder: join(places.folder, 'old') });
    const target = await places.database();
    await restoreInto(target, { path });
    expect(await ask(target, 'SELECT count(*)::int AS n FROM migration')).toEqual([{ n: 2 }]);
    const again = { databaseUrl: target, host: '127.0.0.1', port: 0, demo: false };
    process.env['BACKUP_DIR'] = path;
    await expect(start(again)).rejects.toThrow(/back-up before it failed, so nothing was changed/);
    expect(await ask(target, 'SELECT count(*)::int AS n FROM migration')).toEqual([{ n: 2 }]);
    process.env['BACKUP_DIR'] = upgrades;
    mkdirSync(upgrades);
    for (const earlier of UPGRADES) writeFileSync(join(upgrades, earlier), '');
    await (await start(again)).stop();
    await (await start(again)).stop();
    const newest = expect.stringMatching(/^palpate-before-upgrade-202[6-9]/);
    expect(readdirSync(upgrades).sort()).toEqual([...UPGRADES.slice(-2), newest]);
    expect(await ask(target, 'SELECT count(*)::int AS n FROM migration')).toEqual([
      { n: migrations.length },
    ]);
    expect(await ask(target, 'SELECT name FROM school')).toEqual([{ name: 'Old school' }]);
  });
});
