import { AppError } from '../../platform/errors/index.ts';
import { isStorable } from '../../platform/input.ts';

const MAX_TEXT_BYTES = 1_000_000;

/** A text as it was written, blanks at its ends included; refused above what a folder's file may have. */
export function fileText(value: string, field: string): string {
  if (!isStorable(value)) throw new AppError('INPUT_INVALID', { field, reason: 'NOT_STORABLE' });
  if (Buffer.byteLength(value) > MAX_TEXT_BYTES) {
    throw new AppError('INPUT_INVALID', { field, reason: 'TOO_LONG', max: MAX_TEXT_BYTES });
  }
  return value;
}
