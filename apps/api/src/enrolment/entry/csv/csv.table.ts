import { CsvError, parse } from 'csv-parse/sync';

export const separators = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;
export type CsvSeparator = keyof typeof separators;

/** A row with something in it, and the line of the file on which it begins, from 1. */
export type CsvRecord = { line: number; cells: readonly string[] };

export type CsvTable =
  | { kind: 'table'; separator: CsvSeparator; records: readonly CsvRecord[]; columns: number }
  | { kind: 'unclosed-quote'; line: number }
  | { kind: 'too-many-rows' };

const SAMPLE_LINES = 30;
/** Blank ones and all: past this nothing is parsed any more. */
const MAX_LINES = 50_000;

/**
 * Splits a text into rows and cells; blank rows are left out, every row keeps its own length.
 * A quote that is never closed makes the rest of the file one cell, so it is refused with its line.
 */
export function readCsvTable(text: string): CsvTable {
  const separator = findSeparator(text);
  try {
    const parsed = parseRows(text, separators[separator]);
    if (parsed.length > MAX_LINES) return { kind: 'too-many-rows' };
    const records = toRecords(parsed);
    const columns = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    return { kind: 'table', separator, records, columns };
  } catch (error) {
    if (error instanceof CsvError) return { kind: 'unclosed-quote', line: lineOfOpenQuote(text) };
    throw error;
  }
}

/** The separator that most lines agree on; the comma where none does. */
export function findSeparator(text: string): CsvSeparator {
  const lines = text
    .split(/\r\n|\n|\r/, SAMPLE_LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const scored = (['COMMA', 'SEMICOLON', 'TAB'] as const).map((name) => ({
    name,
    score: agreement(lines.map((line) => line.split(separators[name]).length - 1)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).name;
}

/** How many lines hold as many separators as the line that most resemble, none counting for nothing. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts.filter((one) => one > 0)) {
    lines.set(count, (lines.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...lines.values());
}

type Parsed = { record: string[]; info: { lines: number } };

function parseRows(text: string, delimiter: string): Parsed[] {
  return parse(text, {
    delimiter,
    to: MAX_LINES + 1,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as Parsed[];
}

/** The parser tells the line a row ends on; it begins after the row before it. */
function toRecords(parsed: readonly Parsed[]): CsvRecord[] {
  return parsed
    .map(({ record }, index) => ({
      line: (parsed[index - 1]?.info.lines ?? 0) + 1,
      cells: record.map((cell) => cell.trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Line of the last quote: the one that was opened and never closed. */
function lineOfOpenQuote(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split(/\r\n|\n|\r/).length;
}
