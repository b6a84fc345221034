import * as z from 'zod';
import { QuestionProblem, ResponseProblem } from './question.problem.ts';
import type { ProblemPath } from './question.problem.ts';

export const idSchema = z.string().min(1).max(64);
export const stemSchema = z.string().trim().min(1).max(2000);
export const textSchema = z.string().trim().min(1).max(500);
export const rationaleSchema = z.string().trim().min(1).max(2000);

/** Reads a definition's shape; throws QuestionProblem QUESTION_MALFORMED at the first fault. */
export function readDefinition<Shape>(schema: z.ZodType<Shape>, input: unknown): Shape {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { message, path } = firstIssue(result.error);
  throw new QuestionProblem('QUESTION_MALFORMED', message, path);
}

/** Reads a response's shape; throws ResponseProblem RESPONSE_MALFORMED at the first fault. */
export function readResponse<Shape>(schema: z.ZodType<Shape>, input: unknown): Shape {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { message, path } = firstIssue(result.error);
  throw new ResponseProblem('RESPONSE_MALFORMED', message, path);
}

function firstIssue(error: z.ZodError): { message: string; path: ProblemPath } {
  const issue = error.issues[0];
  const path = (issue?.path ?? []).map((part) =>
    typeof part === 'symbol' ? part.toString() : part,
  );
  return { message: issue?.message ?? 'Invalid input', path };
}
