import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const INT4_ARRAY = 1007;
const NUMERIC_ARRAY = 1231;

/** Counts come as numbers, exact decimals and calendar days as the text PostgreSQL writes. */
export const valueTypes = new pg.TypeOverrides();
valueTypes.setTypeParser(INT8, parseSafeInteger);
valueTypes.setTypeParser(DATE, (value: string) => value);
valueTypes.setTypeParser(INT4_ARRAY, (value: string) => parseTextArray(value).map(toNumber));
valueTypes.setTypeParser(NUMERIC_ARRAY, parseTextArray);

export function parseSafeInteger(value: string): number {
  const parsed = Number(value);
  if (!Number.isSafeInteger(parsed)) throw new RangeError(`${value} is too large for a number`);
  return parsed;
}

/** An array of plain numbers or NULL: its elements never hold a comma or a quote. */
export function parseTextArray(value: string): (string | null)[] {
  const elements = value.slice(1, -1);
  if (elements === '') return [];
  return elements.split(',').map((element) => (element === 'NULL' ? null : element));
}

function toNumber(element: string | null): number | null {
  return element === null ? null : Number(element);
}
