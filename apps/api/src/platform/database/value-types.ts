import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const INT4_ARRAY = 1007;
const NUMERIC_ARRAY = 1231;
const UUID_ARRAY = 2951;

/** Counts come as numbers, exact decimals and calendar days as the text PostgreSQL writes. */
export const valueTypes = new pg.TypeOverrides();
valueTypes.setTypeParser(INT8, parseSafeInteger);
valueTypes.setTypeParser(DATE, (value: string) => value);
valueTypes.setTypeParser(INT4_ARRAY, (value: string) => parseArray(value, Number));
valueTypes.setTypeParser(NUMERIC_ARRAY, parseTextArray);
valueTypes.setTypeParser(UUID_ARRAY, parseTextArray);

export function parseSafeInteger(value: string): number {
  const parsed = Number(value);
  if (!Number.isSafeInteger(parsed)) throw new RangeError(`${value} is too large for a number`);
  return parsed;
}

/** An array of plain numbers, ids or NULL: its elements never hold a comma or a quote. */
export function parseTextArray(value: string): (string | null)[] {
  return parseArray(value, (element) => element);
}

function parseArray<T>(value: string, read: (element: string) => T): (T | null)[] {
  if (value === '{}') return [];
  const elements = value.slice(1, -1).split(',');
  return elements.map((element) => (element === 'NULL' ? null : read(element)));
}
