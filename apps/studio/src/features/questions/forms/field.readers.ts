/** An entry as its author wrote it: any JSON, since a draft may be broken. */
export type Fields = Readonly<Record<string, unknown>>;

/** What stands in a field for a number: the number, nothing, or what was typed and is none. */
export type Amount = number | string | null;

/** A text; what is no text but can be written as one is written. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A text that may be left out. */
export function optionalText(value: unknown): string | null {
  return text(value) || null;
}

/** A number, or what stands in its place. */
export function amount(value: unknown): Amount {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** What a person typed for a number, with a point or a comma. */
export function amountOf(typed: string): Amount {
  const written = typed.trim();
  if (written === '') return null;
  const read = Number(written.replace('−', '-').replace(',', '.'));
  return Number.isFinite(read) ? read : written;
}

/** One of some words, or the first of them. */
export function oneOf<Word extends string>(
  words: readonly [Word, ...Word[]],
  value: unknown,
): Word {
  return words.find((word) => word === value) ?? words[0];
}

/** A list of objects, each read; what is no list is an empty one. */
export function list<Row>(value: unknown, read: (fields: Fields) => Row): Row[] {
  return Array.isArray(value) ? value.map((row) => read(fieldsOf(row))) : [];
}

/** A list of texts. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((one) => one !== '') : [];
}

/** An object, or one without fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
