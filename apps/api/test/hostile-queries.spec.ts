import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from './world.ts';

const HEADERS = { 'content-type': 'application/json', 'x-palpate': '1' };
const TYPENAME = { query: '{ __typename }' };

let world: World;

/** As in production, with a school that opened its API to programs of its own. */
beforeAll(async () => {
  world = await startWorld({ NODE_ENV: 'production', LOG_LEVEL: 'silent' });
});
afterAll(() => world.stop());

async function post(body: unknown) {
  const init = { method: 'POST', headers: HEADERS, body: JSON.stringify(body) };
  const response = await fetch(`${world.url}/graphql`, init);
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions: object }[];
  };
  return { status: response.status, text, error: errors[0] };
}

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const page = (within: string) => `cohortList(first: 200) { edges { node { ${within} } } }`;

describe('a hostile query in production', () => {
  it.each<[string, string]>([
    ['aliases', `{ ${many(31, (index) => `a${index}: __typename`)} }`],
    ['directives', `{ __typename ${many(31, () => '@include(if: true)')} }`],
    ['depth', `{ ${'a { '.repeat(13)} b ${'} '.repeat(13)} }`],
    ['cost', `{ ${page('staff { id } ').repeat(2)} ${page(many(120, () => 'id'))} }`],
    ['tokens', `{ ${many(3_000, () => 'a')} }`],
    ['fragments that double each other', doubling(40)],
  ])('of too much %s is refused before it is run', async (_title, query) => {
    const { status, error } = await post({ query });
    expect([status, error?.extensions]).toMatchObject([400, { code: 'QUERY_TOO_DEEP' }]);
    expect(error?.message).toBe('The query asks for too much at once.');
  });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'that asks for the schema, %s, is refused',
    async (query) => {
      const { status, text, error } = await post({ query });
      expect([status, error?.extensions]).toMatchObject([400, { code: 'QUERY_INVALID' }]);
      expect(text).not.toContain('"data"');
    },
  );

  it.each([
    ['a field', '{ hom { id } }', 'home'],
    ['an argument', '{ cohortList(frist: 1) { totalCount } }', 'first'],
    ['a type', 'query ($a: EnrolInpt) { __typename }', 'EnrolInput'],
    ['a value', 'query { roster(cohortId: "x", state: OPN) { totalCount } }', 'OPEN'],
  ])('that guesses at %s is told of no neighbour', async (_title, query, neighbour) => {
    const { status, text } = await post({ query });
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean/i);
    expect(text).not.toContain(`"${neighbour}"`);
  });
});

describe('a list of operations in one request', () => {
  it.each([[[]], [[TYPENAME]], [Array(1_000).fill(TYPENAME)]])(
    'is refused in words, whatever its length',
    async (batch) => {
      const { status, text, error } = await post(batch);
      expect([status, error?.extensions]).toEqual([400, { code: 'BATCH_REFUSED', status: 400 }]);
      expect(error?.message).toMatch('one operation');
      expect(text).not.toContain('"data"');
    },
  );
});

function doubling(count: number): string {
  const fragments = many(
    count,
    (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ ...F0 } ${fragments} fragment F${count} on Query { __typename }`;
}
