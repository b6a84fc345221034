import * as z from 'zod';
import { ResponseProblem } from './question.problem.ts';
import { readResponse } from './question.schema.ts';

export type TextResponse = { text: string };

const responseSchema = z.strictObject({ text: z.string().nullable() }).nullish();

/**
 * Reads `{ text }` of at most `max` UTF-16 units; null, a missing value and nothing but blanks are a blank.
 * Throws ResponseProblem: RESPONSE_MALFORMED, for half of a surrogate pair too; RESPONSE_TOO_LONG.
 */
export function readText(input: unknown, max: number): TextResponse | null {
  const text = readResponse(responseSchema, input)?.text ?? '';
  if (text.length > max) {
    const message = `The response is longer than ${max} characters`;
    throw new ResponseProblem('RESPONSE_TOO_LONG', message, ['text']);
  }
  // No database stores half a character.
  if (!text.isWellFormed()) {
    throw new ResponseProblem('RESPONSE_MALFORMED', 'The text is not Unicode', ['text']);
  }
  return text.trim() === '' ? null : { text };
}
