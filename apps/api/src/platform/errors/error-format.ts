import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, errors, isErrorCode } from './app-error.ts';
import { databaseRefusal } from './database-error.ts';

const BUSY_RETRY_SECONDS = 2;
const MAX_MESSAGE = 300;
const SUGGESTION = / Did you mean .*$/s;
const VARIABLE = /^Variable "\$(\w+)" /;
/** Where within a variable: the ways in which graphql and its compiler say it. */
const WITHIN_VARIABLE = [
  /; Field "(\w+)" /,
  / at value\.([\w.]+)/,
  /Field value\.([\w.]+) of required type/,
  / at "\w+\.([\w.[\]]+)"/,
];

/** The one place where an error of any origin becomes one of the registry; what is unknown is null. */
export function toAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code?.startsWith('RESPONSE_') && isErrorCode(code)) {
    return new AppError(code, { field: ['response', ...pathOf(error)].join('.') });
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new AppError('BODY_TOO_LARGE');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new AppError('INPUT_INVALID', { field: 'content-type' });
  }
  if (code?.startsWith('FST_ERR_CTP_') || error instanceof SyntaxError) {
    return new AppError('INPUT_INVALID', { field: 'body' });
  }
  const refused = databaseRefusal(error);
  if (refused === 'BUSY') return new AppError('BUSY', { retryAfterSeconds: BUSY_RETRY_SECONDS });
  return refused ? new AppError(refused) : null;
}

/**
 * Formats an error of an operation; `report` gets what the client must not see, and the client the request's id
 * under which it can be found.
 */
export function toGraphqlError(
  error: unknown,
  report: (hidden: unknown) => void,
  requestId?: string,
): GraphQLFormattedError {
  const known = (cause: unknown) => knownOrInternal(cause, { report, requestId });
  if (!(error instanceof GraphQLError)) return formatted(known(error));
  const { path, locations, originalError } = error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  // Once a field was being resolved the query was sound: what failed is the slice's, or ours.
  if (path) return { ...formatted(known(originalError ?? error)), ...place };
  if (VARIABLE.test(error.message)) return { ...formatted(variableProblem(error)), ...place };
  if (originalError) return { ...formatted(known(originalError)), ...place };
  return { ...queryProblem(error.message), ...place };
}

type Reporting = { report: (hidden: unknown) => void; requestId: string | undefined };

function knownOrInternal(error: unknown, { report, requestId }: Reporting): AppError {
  const appError = toAppError(error);
  if (appError) return appError;
  report(error);
  return new AppError('INTERNAL', requestId === undefined ? {} : { requestId });
}

function formatted({ code, status, message, data }: AppError): GraphQLFormattedError {
  return { message, extensions: { ...data, code, status } };
}

/** A variable of the wrong type: the field's name, never the value that was sent. */
function variableProblem({ message, originalError }: GraphQLError): AppError {
  const within = WITHIN_VARIABLE.map((pattern) => pattern.exec(message)?.[1]).find(Boolean);
  const field = within ?? VARIABLE.exec(message)?.[1];
  const data = originalError instanceof AppError ? originalError.data : {};
  return new AppError('INPUT_INVALID', { reason: 'WRONG_TYPE', ...data, field });
}

/** Says what doesn't fit the schema, but never the neighbours of a name that was guessed. */
function queryProblem(message: string): GraphQLFormattedError {
  const { status } = errors.QUERY_INVALID;
  return {
    message: message.replace(SUGGESTION, '').slice(0, MAX_MESSAGE),
    extensions: { code: 'QUERY_INVALID', status },
  };
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function pathOf(error: unknown): readonly unknown[] {
  if (typeof error !== 'object' || error === null || !('path' in error)) return [];
  return Array.isArray(error.path) ? error.path : [];
}
