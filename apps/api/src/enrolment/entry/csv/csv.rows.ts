import { looksLikeAddress, type CsvMapping } from './csv.mapping.ts';
import type { CsvRecord } from './csv.table.ts';

export type CsvProblem =
  | 'EMAIL_MISSING'
  | 'EMAIL_INVALID'
  | 'EMAIL_TWICE'
  | 'NAME_TOO_LONG'
  | 'TEXT_INVALID'
  | 'COLUMNS_DIFFER';

/** A row of the file as a person; `firstLine` is where an address that comes twice stood before. */
export type CsvPerson = {
  line: number;
  email: string;
  /** Null when the file names nobody: whoever accepts gives their own. */
  name: string | null;
  problem: CsvProblem | null;
  firstLine: number | null;
};

const MAX_EMAIL = 254;
const MAX_NAME = 200;

/** Reads each row below the header as a person, with the first thing that is wrong with it. */
export function readPeople(records: readonly CsvRecord[], mapping: CsvMapping): CsvPerson[] {
  const rows = mapping.hasHeader ? records.slice(1) : records;
  const columns = usualLength(records, mapping.hasHeader);
  const seen = new Map<string, number>();
  return rows.map((record) => {
    const person = readPerson(record, mapping, columns);
    const firstLine = seen.get(person.email) ?? null;
    if (person.problem) return person;
    if (firstLine !== null) return { ...person, problem: 'EMAIL_TWICE', firstLine };
    seen.set(person.email, person.line);
    return person;
  });
}

function readPerson({ line, cells }: CsvRecord, mapping: CsvMapping, columns: number): CsvPerson {
  const cellOf = (column: number | null) => (column === null ? '' : (cells[column] ?? ''));
  const email = cellOf(mapping.email).toLowerCase();
  const name = nameOf(mapping, cellOf);
  const problem = isShifted(cells, columns) ? 'COLUMNS_DIFFER' : problemOf(email, name);
  return { line, email, name: name || null, problem, firstLine: null };
}

function nameOf(mapping: CsvMapping, cellOf: (column: number | null) => string): string {
  if (mapping.name !== null) return cellOf(mapping.name);
  return [cellOf(mapping.firstName), cellOf(mapping.lastName)].filter(Boolean).join(' ');
}

function problemOf(email: string, name: string): CsvProblem | null {
  if (!isOneLine(email) || !isOneLine(name)) return 'TEXT_INVALID';
  if (email === '') return 'EMAIL_MISSING';
  if (!looksLikeAddress(email) || lengthOf(email) > MAX_EMAIL) return 'EMAIL_INVALID';
  return lengthOf(name) > MAX_NAME ? 'NAME_TOO_LONG' : null;
}

/** A quote that was closed on a later line leaves a line break in a cell. */
function isOneLine(text: string): boolean {
  return text.isWellFormed() && !/[\n\r\0]/.test(text);
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** More cells than the others: a separator stands in a value that was not quoted. Empty ones don't count. */
function isShifted(cells: readonly string[], columns: number): boolean {
  return cells.findLastIndex((cell) => cell !== '') >= columns;
}

/** The header's length, or the length that most rows have. */
function usualLength(records: readonly CsvRecord[], hasHeader: boolean): number {
  if (hasHeader) return records[0]?.cells.length ?? 0;
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([, one], [, other]) => other - one);
  return usual?.[0] ?? 0;
}
