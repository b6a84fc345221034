import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { registeredStatements } from '../src/platform/database/index.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

type Column = { table: string; name: string; type: string; isNullable: boolean; isKey: boolean };

/** Tables of one person across schools, or from before anybody has one. */
const GLOBAL_TABLES = ['person', 'recovery_code', 'session', 'sign_in_limit', 'school', 'totp'];

describe('the migrated database', () => {
  it('is what the entities say, column by column', async () => {
    const stored = await readColumns();
    const { entityMetadatas } = world.app.get(DataSource);
    const mapped = entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        table: entity.tableName,
        name: column.databaseName,
        type: typeName(String(column.type), column.isArray),
        isNullable: column.isNullable,
        isKey: column.isPrimary,
      })),
    );
    expect(mapped.toSorted(byName)).toEqual(stored.toSorted(byName));
  });

  it('carries the school in every table but the global ones', async () => {
    const tables = await world.query<{ name: string }>(`
      SELECT table_name AS name FROM information_schema.tables t
       WHERE table_schema = 'public' AND table_name <> 'migration'
         AND NOT EXISTS (SELECT FROM information_schema.columns c
                          WHERE c.table_schema = 'public' AND c.table_name = t.table_name
                            AND c.column_name = 'school_id')`);
    const without = tables.map(({ name }) => name);
    expect(without.filter((name) => !GLOBAL_TABLES.includes(name))).toEqual([]);
  });

  it('never cascades a delete', async () => {
    const cascades = await world.query(
      "SELECT conname FROM pg_constraint WHERE contype = 'f' AND confdeltype NOT IN ('a', 'r')",
    );
    expect(cascades).toEqual([]);
  });

  it.each([
    'asset',
    'attempt_event',
    'audit_entry',
    'certificate',
    'certificate_withdrawal',
    'completion',
    'content_review',
    'draft_file',
    'draft_id',
    'enrolment_change',
    'invitation_letter',
    'invitation_use',
    'lesson_event',
    'question_version',
    'regrade',
    'release',
    'release_activity',
    'release_file',
    'release_question',
    'source',
  ])('refuses to change or delete a row of %s', async (table) => {
    const triggers = await world.query(
      `SELECT tgname FROM pg_trigger
        WHERE tgrelid = $1::regclass AND NOT tgisinternal
          AND pg_get_triggerdef(oid) LIKE '%BEFORE DELETE OR UPDATE%'`,
      [table],
    );
    expect(triggers).toHaveLength(1);
  });
});

describe('the hot statements', () => {
  it('each name the school they read', () => {
    // Before someone has signed in there is no school yet, and a password is of no school at all.
    const ofNoSchool = (name: string) =>
      /^identity\.(lock|find|record|take-back|forget|person)-/.test(name);
    const without = registeredStatements().filter(({ text }) => !/school_id/.test(text));
    expect(without.filter(({ name }) => !ofNoSchool(name))).toEqual([]);
  });

  it('have one text under one name', () => {
    const names = registeredStatements().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

async function readColumns(): Promise<Column[]> {
  return world.query<Column>(`
    SELECT c.table_name AS table, c.column_name AS name,
           format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS "isNullable",
           EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisprimary
                     AND a.attnum = ANY (i.indkey)) AS "isKey"
      FROM information_schema.columns c
      JOIN pg_attribute a ON a.attrelid = c.table_name::regclass AND a.attname = c.column_name
     WHERE c.table_schema = 'public' AND c.table_name <> 'migration'`);
}

function typeName(type: string, isArray: boolean): string {
  const full = type === 'timestamptz' ? 'timestamp with time zone' : type;
  return isArray ? `${full}[]` : full;
}

function byName(left: Column, right: Column): number {
  return `${left.table}.${left.name}`.localeCompare(`${right.table}.${right.name}`);
}
