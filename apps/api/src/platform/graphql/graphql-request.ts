import { AppError } from '../errors/app-error.ts';
import { findUnstorable } from './json.policy.ts';

export type GraphqlRequest = {
  documentId: string | null;
  query: string | null;
  variables: Record<string, unknown>;
  operationName: string | null;
};

/** Half a surrogate pair or U+0000 can only come as an escape: one look at the text spares the walk. */
const SUSPICIOUS = /\\u(0000|d[89a-f])|\\u\{/i;

/** Reads the body of a request; anything but one JSON object of the known fields is refused. */
export function readGraphqlRequest(body: string): GraphqlRequest {
  const parsed = parseObject(body);
  const request = {
    documentId: optionalText(parsed, 'documentId'),
    query: optionalText(parsed, 'query'),
    variables: optionalObject(parsed, 'variables'),
    operationName: optionalText(parsed, 'operationName'),
  };
  if (SUSPICIOUS.test(body)) refuseUnstorable(request);
  return request;
}

function parseObject(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (isObject(parsed)) return parsed;
    if (Array.isArray(parsed)) throw new AppError('BATCH_REFUSED');
  } catch (error) {
    if (error instanceof AppError) throw error;
    // Falls through to the same answer: the body isn't what was asked for.
  }
  throw new AppError('INPUT_INVALID', { field: 'body', reason: 'NOT_A_JSON_OBJECT' });
}

function optionalText(body: Record<string, unknown>, field: string): string | null {
  const value = body[field] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new AppError('INPUT_INVALID', { field, reason: 'NOT_TEXT' });
}

function optionalObject(body: Record<string, unknown>, field: string): Record<string, unknown> {
  const value = body[field] ?? {};
  if (isObject(value)) return value;
  throw new AppError('INPUT_INVALID', { field, reason: 'NOT_AN_OBJECT' });
}

function refuseUnstorable({ query, variables }: GraphqlRequest): void {
  const isEscaped = query !== null && /\\u(0000|\{0*\}|\{?0*d[89a-f])/i.test(query);
  const path = isEscaped ? 'query' : findUnstorable(variables);
  if (path === null) return;
  // Fields are named within their input, as everywhere.
  const field = path.includes('.') ? path.slice(path.indexOf('.') + 1) : path;
  throw new AppError('INPUT_INVALID', { field: field.slice(0, 100), reason: 'NOT_STORABLE' });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
