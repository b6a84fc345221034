import { AppError } from './errors/app-error.ts';
import { isUuid } from './ids.ts';

export type TextBounds = { min?: number; max: number };

/** The id in lower case; refused with the field's name when it isn't a UUID. */
export function uuid(value: unknown, field: string): string {
  if (!isUuid(value)) throw new AppError('INPUT_INVALID', { field, reason: 'NOT_AN_ID' });
  return value.toLowerCase();
}

/** The text without spaces around it, its length in characters within the bounds. */
export function text(value: unknown, field: string, { min = 1, max }: TextBounds): string {
  if (typeof value !== 'string' || !isStorable(value)) {
    throw new AppError('INPUT_INVALID', { field, reason: 'NOT_TEXT' });
  }
  const trimmed = value.trim();
  const { length } = Array.from(trimmed);
  if (length < min) throw new AppError('INPUT_INVALID', { field, reason: 'TOO_SHORT', min });
  if (length > max) throw new AppError('INPUT_INVALID', { field, reason: 'TOO_LONG', max });
  return trimmed;
}

/** Control signs, and those that turn the words after them around: a name that holds them passes for another. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** As `text`, in one line: names stand in letters, in tables and on certificates. */
export function line(value: unknown, field: string, bounds: TextBounds): string {
  const folded = typeof value === 'string' && isStorable(value) ? oneLine(value) : value;
  return text(folded, field, bounds);
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').replace(UNSEEN, '');
}

/** A whole number within the bounds, both included. */
export function integer(value: unknown, field: string, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw new AppError('INPUT_INVALID', { field, reason: 'OUT_OF_RANGE', min, max });
  }
  return value;
}

/** PostgreSQL stores neither U+0000 nor half a surrogate pair. */
export function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}
