import * as z from 'zod';
import { ResponseProblem } from '../question.problem.ts';
import { readResponse } from '../question.schema.ts';

/** Right ids by left ids. */
export type Pairs = Record<string, string>;
export type MatchingResponse = { pairs: Pairs };

// Read by hand: a record of zod drops a pair whose left id is "__proto__".
const responseSchema = z
  .strictObject({
    pairs: z.custom<Record<string, string | null> | null>(
      (value) => value === null || isRecord(value, isIdOrNull),
      'The pairs hold a right id, or null, for a left id',
    ),
  })
  .nullish();

/** Whether a value is an object that holds nothing but texts. */
export function isRecordOfIds(value: unknown): value is Pairs {
  return isRecord(value, (id) => typeof id === 'string');
}

/**
 * Reads `{ pairs: { left: right } }` and puts it in the order of `ids.left`; a blank is null.
 * Throws ResponseProblem: RESPONSE_MALFORMED, RESPONSE_UNKNOWN_OPTION, RESPONSE_DUPLICATE_OPTION.
 */
export function readPairs(
  ids: { left: readonly string[]; right: readonly string[] },
  input: unknown,
): MatchingResponse | null {
  const read = Object.entries(readResponse(responseSchema, input)?.pairs ?? {});
  const given = new Map(read.filter((pair): pair is [string, string] => pair[1] !== null));
  const known = { left: new Set(ids.left), right: new Set(ids.right) };
  const used = new Set<string>();
  for (const [left, right] of read) {
    if (!known.left.has(left) || (right !== null && !known.right.has(right))) {
      const message = 'The response names a side that this question does not have';
      throw new ResponseProblem('RESPONSE_UNKNOWN_OPTION', message, ['pairs']);
    }
    if (right !== null && used.has(right)) {
      const message = 'The response pairs a right side twice';
      throw new ResponseProblem('RESPONSE_DUPLICATE_OPTION', message, ['pairs']);
    }
    if (right !== null) used.add(right);
  }
  if (given.size === 0) return null;
  const paired = ids.left.flatMap((left): [string, string][] => {
    const right = given.get(left);
    return right === undefined ? [] : [[left, right]];
  });
  return { pairs: Object.fromEntries(paired) };
}

function isRecord(value: unknown, holds: (entry: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(holds);
}

function isIdOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
