import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import { jsonProblem } from './json.policy.ts';

const RFC_3339 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 with zone',
  serialize: (value) => toDate(value).toISOString(),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : null),
});

export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Typed JSON: its shape belongs to the question type or the lesson tree',
  serialize: (value) => value,
  parseValue: readJson,
  parseLiteral: (node, variables) => readJson(valueFromASTUntyped(node, variables)),
});

function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  throw new TypeError('A DateTime field must be given a Date');
}

function readDateTime(value: unknown): Date {
  if (typeof value === 'string' && RFC_3339.test(value)) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new AppError('INPUT_INVALID', { reason: 'NOT_A_DATE_TIME' });
}

function readJson(value: unknown): unknown {
  const reason = jsonProblem(value);
  if (reason) throw new AppError('INPUT_INVALID', { reason });
  return value;
}
