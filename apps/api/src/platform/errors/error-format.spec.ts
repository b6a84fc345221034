import { describe, expect, it } from '@jest/globals';
import { GraphQLError, buildSchema, graphql } from 'graphql';
import { AppError, errors } from './app-error.ts';
import { toAppError, toGraphqlError } from './error-format.ts';

const schema = buildSchema(`
  type Query { hello(input: Greeting, count: Int): String }
  input Greeting { name: String! to: Deep }
  input Deep { id: ID! }
`);

async function ask(source: string, variableValues: Record<string, unknown> = {}) {
  const { errors: found = [] } = await graphql({ schema, source, variableValues });
  return found.map((error) => toGraphqlError(error, () => undefined));
}

describe('an error of a slice', () => {
  it.each(Object.keys(errors) as (keyof typeof errors)[])(
    '%s carries its code and status',
    (code) => {
      const formatted = toGraphqlError(new AppError(code, { field: 'x' }), () => undefined);
      const { message, status } = errors[code];
      expect(formatted).toEqual({ message, extensions: { code, status, field: 'x' } });
    },
  );

  it('keeps the path of the field it came from', () => {
    const error = new GraphQLError('', {
      path: ['answer'],
      originalError: new AppError('FORBIDDEN'),
    });
    const formatted = toGraphqlError(error, () => undefined);
    expect(formatted).toMatchObject({ path: ['answer'], extensions: { code: 'FORBIDDEN' } });
  });

  it('lets its data never stand in for the code', () => {
    const { extensions } = toGraphqlError(
      new AppError('NOT_FOUND', { code: 'OK', status: 200 }),
      () => undefined,
    );
    expect(extensions).toEqual({ code: 'NOT_FOUND', status: 404 });
  });
});

describe('an error nobody foresaw', () => {
  it('is reported on the server and masked for the client', () => {
    const reported: unknown[] = [];
    const secret = new Error('password of the database');
    const formatted = toGraphqlError(secret, (hidden) => reported.push(hidden));
    expect(JSON.stringify(formatted)).not.toContain('password');
    expect(formatted.extensions).toEqual({ code: 'INTERNAL', status: 500 });
    expect(reported).toEqual([secret]);
  });

  it('is masked as well when the schema was broken by an answer', () => {
    const error = new GraphQLError('Cannot return null for secret', { path: ['home'] });
    expect(toGraphqlError(error, () => undefined).extensions?.code).toBe('INTERNAL');
  });
});

describe('a query that does not fit', () => {
  it('is invalid, without a suggestion of what the schema has', async () => {
    const [error] = await ask('{ helo }');
    expect(error?.extensions).toEqual({ code: 'QUERY_INVALID', status: 400 });
    expect(error?.message).not.toMatch(/did you mean|hello/i);
  });

  it.each([
    ['query($c: Int) { hello(count: $c) }', { c: 'one' }, 'c'],
    ['query($i: Greeting) { hello(input: $i) }', { i: {} }, 'name'],
    ['query($i: Greeting) { hello(input: $i) }', { i: { name: 5 } }, 'name'],
    ['query($i: Greeting) { hello(input: $i) }', { i: { name: 'a', to: { id: {} } } }, 'to.id'],
    ['query($i: Greeting) { hello(input: $i) }', { i: { name: 'a', nam: 1 } }, 'nam'],
    ['query($i: Greeting!) { hello(input: $i) }', {}, 'i'],
  ])('%s with %j names the field', async (source, variables, field) => {
    const [error] = await ask(source, variables);
    expect(error?.extensions).toMatchObject({ code: 'INPUT_INVALID', status: 400, field });
  });
});

describe('toAppError', () => {
  it('names where in a response the problem is', () => {
    const problem = Object.assign(new Error(), {
      code: 'RESPONSE_UNKNOWN_OPTION',
      path: ['choices', 2],
    });
    expect(toAppError(problem)).toMatchObject({
      code: 'RESPONSE_UNKNOWN_OPTION',
      data: { field: 'response.choices.2' },
    });
  });

  it.each([
    ['ECONNREFUSED', 'BUSY'],
    ['57014', 'BUSY'],
    ['53300', 'BUSY'],
    ['40P01', 'BUSY'],
    ['22003', 'INPUT_INVALID'],
    ['22P05', 'INPUT_INVALID'],
    ['23505', undefined],
    ['42601', undefined],
  ])('takes %s of the database as %s', (code, expected) => {
    const driverError = Object.assign(new Error('said by the driver'), { code });
    expect(toAppError(Object.assign(new Error(), { driverError }))?.code).toBe(expected);
    expect(toAppError(driverError)?.code).toBe(expected);
  });

  it('takes a pool without a free connection as busy', () => {
    const error = new Error('timeout exceeded when trying to connect');
    expect(toAppError(error)).toMatchObject({ code: 'BUSY', data: { retryAfterSeconds: 2 } });
  });
});
