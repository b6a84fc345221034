/** `{1,NULL,2.5}` as PostgreSQL writes it. */
export function readNumbers(text: string | null): (number | null)[] {
  return readTexts(text).map((element) => (element === null ? null : Number(element)));
}

/** The elements of an array that needs no quotes. */
export function readTexts(text: string | null): (string | null)[] {
  if (text === null || text === '{}') return [];
  return text
    .slice(1, -1)
    .split(',')
    .map((element) => (element === 'NULL' ? null : element));
}

/** A percentage rounded down; decimals to six places count as they are. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((Math.round(part * 1e6) * 100) / Math.round(whole * 1e6));
}

/** Values as PostgreSQL writes them: nothing is read that is only passed on. */
export const asWritten = { getTypeParser: () => (value: string) => value };
