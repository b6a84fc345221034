import { guessMapping, type CsvMapping } from './csv.mapping.ts';
import { readPeople, type CsvPerson } from './csv.rows.ts';
import { readCsvTable, type CsvRecord, type CsvSeparator } from './csv.table.ts';
import { readCsvText, type CsvEncoding } from './csv.text.ts';

export type CsvFault =
  | { code: 'EMPTY' }
  | { code: 'NOT_TEXT' }
  | { code: 'UNCLOSED_QUOTE'; line: number }
  | { code: 'TOO_MANY_ROWS'; max: number }
  | { code: 'TOO_MANY_COLUMNS'; max: number };

/** A table of people that could be read; `mapping.email` is null while nobody knows where addresses are. */
export type CsvFile = {
  encoding: CsvEncoding;
  separator: CsvSeparator;
  columns: readonly string[];
  preview: readonly CsvRecord[];
  mapping: CsvMapping;
  people: readonly CsvPerson[];
};

export const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;
const tooManyRows = { fault: { code: 'TOO_MANY_ROWS', max: MAX_ROWS } } as const;
const PREVIEW_ROWS = 5;

/** Reads the bytes of a table of people; `chosen` replaces the mapping that is guessed. */
export function readCsvFile(
  bytes: Uint8Array,
  chosen: CsvMapping | null,
): { file: CsvFile } | { fault: CsvFault } {
  if (bytes.length === 0) return { fault: { code: 'EMPTY' } };
  const read = readCsvText(bytes);
  if (!read) return { fault: { code: 'NOT_TEXT' } };
  const table = readCsvTable(read.text);
  if (table.kind === 'unclosed-quote') {
    return { fault: { code: 'UNCLOSED_QUOTE', line: table.line } };
  }
  if (table.kind === 'too-many-rows') return tooManyRows;
  if (table.columns > MAX_COLUMNS) {
    return { fault: { code: 'TOO_MANY_COLUMNS', max: MAX_COLUMNS } };
  }
  const { records, separator } = table;
  const mapping = withinColumns(chosen ?? guessMapping(records), table.columns);
  const rows = mapping.hasHeader ? records.slice(1) : records;
  if (rows.length === 0) return { fault: { code: 'EMPTY' } };
  if (rows.length > MAX_ROWS) return tooManyRows;
  return {
    file: {
      encoding: read.encoding,
      separator,
      columns: columnNames(records, table.columns, mapping.hasHeader),
      preview: rows.slice(0, PREVIEW_ROWS),
      mapping,
      people: mapping.email === null ? [] : readPeople(records, mapping),
    },
  };
}

/** The header's words; empty where there is none. */
function columnNames(
  records: readonly CsvRecord[],
  columns: number,
  hasHeader: boolean,
): readonly string[] {
  const head = hasHeader ? (records[0]?.cells ?? []) : [];
  return Array.from({ length: columns }, (_, column) => head[column] ?? '');
}

/** A column that the file doesn't have holds nothing. */
function withinColumns(mapping: CsvMapping, columns: number): CsvMapping {
  const within = (column: number | null) => (column !== null && column < columns ? column : null);
  return {
    hasHeader: mapping.hasHeader,
    email: within(mapping.email),
    name: within(mapping.name),
    firstName: within(mapping.firstName),
    lastName: within(mapping.lastName),
  };
}
