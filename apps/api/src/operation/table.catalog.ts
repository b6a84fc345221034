import { escapeIdentifier, type ClientBase } from 'pg';

export type StoredTable = {
  name: string;
  /** Without those that PostgreSQL computes by itself. */
  columns: string[];
  /** SQL that puts the rows in one order, on any server. */
  order: string;
};

export const MIGRATION_TABLE = 'migration';

const COLUMNS = `
SELECT c.relname AS name,
       array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
 WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
   AND NOT c.relispartition AND c.relname <> '${MIGRATION_TABLE}'
 GROUP BY c.relname ORDER BY c.relname`;

const KEYS = `
SELECT c.relname AS name,
       array_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END
                 ORDER BY k.place) AS keys
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid,
       unnest(i.indkey::smallint[]) WITH ORDINALITY AS k (number, place)
  JOIN pg_attribute a ON a.attnum = k.number
 WHERE i.indisprimary AND a.attrelid = i.indrelid
   AND c.relnamespace = current_schema()::regnamespace
 GROUP BY c.relname`;

const REFERENCES = `
SELECT f.relname AS "from", t.relname AS "to"
  FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
 WHERE k.contype = 'f' AND k.conrelid <> k.confrelid
   AND f.relnamespace = current_schema()::regnamespace`;

type Reference = { from: string; to: string };

/** The tables of the schema, each after those it refers to. */
export async function readTables(client: ClientBase): Promise<StoredTable[]> {
  const columns = await client.query<{ name: string; columns: string[] }>(COLUMNS);
  const keys = await client.query<{ name: string; keys: string[] }>(KEYS);
  const references = await client.query<Reference>(REFERENCES);
  const keyOf = new Map(keys.rows.map((row) => [row.name, row.keys.join(', ')]));
  const tables = columns.rows.map((row) => ({
    ...row,
    order: keyOf.get(row.name) ?? wholeRow(row),
  }));
  return inOrder(tables, references.rows);
}

function wholeRow({ name }: { name: string }): string {
  return `${escapeIdentifier(name)}::text COLLATE "C"`;
}

/** Puts each table after those it refers to; throws where two refer to each other. */
export function inOrder<T extends { name: string }>(
  tables: readonly T[],
  references: readonly Reference[],
): T[] {
  const placed = new Set<string>();
  const ordered: T[] = [];
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name }) =>
        !placed.has(name) && references.every(({ from, to }) => from !== name || placed.has(to)),
    );
    if (ready.length === 0) {
      const stuck = tables.filter(({ name }) => !placed.has(name)).map(({ name }) => name);
      throw new Error(`These tables refer to each other in a circle: ${stuck.join(', ')}`);
    }
    for (const table of ready) placed.add(table.name);
    ordered.push(...ready);
  }
  return ordered;
}

/** COPY that reads a table, always in the same words for the same rows. */
export function copyOut({ name, columns, order }: StoredTable): string {
  return `COPY (SELECT ${list(columns)} FROM ${escapeIdentifier(name)} ORDER BY ${order}) TO STDOUT`;
}

export function copyIn({ name, columns }: Pick<StoredTable, 'name' | 'columns'>): string {
  return `COPY ${escapeIdentifier(name)} (${list(columns)}) FROM STDIN`;
}

function list(columns: readonly string[]): string {
  return columns.map((column) => escapeIdentifier(column)).join(', ');
}

/** Settings that change how COPY writes a value, and limits that are meant for requests. */
export const copySettings = `
SET client_encoding = 'UTF8'; SET datestyle = 'ISO'; SET intervalstyle = 'postgres'; SET timezone = 'UTC';
SET extra_float_digits = 3; SET bytea_output = 'hex'; SET statement_timeout = 0; SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0`;
