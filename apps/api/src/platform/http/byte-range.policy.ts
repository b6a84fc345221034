import type { ByteRange } from './asset-reader.ts';

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * What a Range header asks of a file of `size` bytes: one range, all of it (no header, another unit, or
 * several ranges, which a server may leave unheeded), or nothing that is there. RFC 9110, 14.
 */
export function readRange(
  header: string | undefined,
  size: number,
): ByteRange | 'all' | 'unsatisfiable' {
  const [, start, end] = RANGE.exec(header?.trim() ?? '') ?? [];
  if (start === undefined || end === undefined || (start === '' && end === '')) return 'all';
  if (start === '') return lastBytes(Number(end), size);
  const first = Number(start);
  const last = end === '' ? size - 1 : Math.min(Number(end), size - 1);
  // An end before the start is no range at all: the header is then as good as absent.
  if (end !== '' && Number(end) < first) return 'all';
  return first < size ? { first, last } : 'unsatisfiable';
}

function lastBytes(count: number, size: number): ByteRange | 'unsatisfiable' {
  if (count === 0 || size === 0) return 'unsatisfiable';
  return { first: Math.max(0, size - count), last: size - 1 };
}
