import * as z from 'zod';
import { QuestionProblem, ResponseProblem } from './question.problem.ts';
import type { Fault } from './question.problem.ts';

// Every schema comes after this: on a page, zod's faster way is tried and refused by the content policy.
if ('document' in globalThis) z.config({ jitless: true });

/** Text of at least one and at most `max` characters, blanks at the ends aside. */
export const wordsSchema = (max: number) =>
  z
    .string('A text belongs here')
    .trim()
    .min(1, 'This is empty')
    .max(max, `Above ${max} characters`);
export const numberSchema = z.number('A number belongs here');
export const idSchema = z.string('An id belongs here').min(1, 'This is empty').max(64);
export const stemSchema = wordsSchema(2000);
export const textSchema = wordsSchema(500);
export const rationaleSchema = wordsSchema(2000);

/** Reads a definition's shape; throws QuestionProblem QUESTION_MALFORMED with every fault of the shape. */
export function readDefinition<Shape>(schema: z.ZodType<Shape>, input: unknown): Shape {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [first, ...also] = faultsOf(result.error);
  const problem = new QuestionProblem('QUESTION_MALFORMED', first.message, first.path);
  problem.also = also;
  throw problem;
}

/** Reads a response's shape; throws ResponseProblem RESPONSE_MALFORMED at the first fault. */
export function readResponse<Shape>(schema: z.ZodType<Shape>, input: unknown): Shape {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [{ message, path }] = faultsOf(result.error);
  throw new ResponseProblem('RESPONSE_MALFORMED', message, path);
}

function faultsOf(error: z.ZodError): [Fault, ...Fault[]] {
  const [first = { message: 'Invalid input', path: [] }, ...others] = error.issues.map(
    ({ message, path }) => ({
      message,
      path: path.map((part) => (typeof part === 'symbol' ? part.toString() : part)),
    }),
  );
  return [first, ...others];
}
