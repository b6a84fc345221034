import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  const PUBLIC_URL = 'https://school.example';
  world = await startWorld({ NODE_ENV: 'production', PUBLIC_URL });
});
afterAll(() => world.stop());

async function ask(query: string): Promise<{ text: string; data: unknown }> {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-palpate': '1' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { text, data: JSON.parse(text).data };
}

describe('in production, where open queries were let in', () => {
  it('a sound one is answered', async () => {
    expect(await ask('{ site { isMailOn } }')).toMatchObject({
      data: { site: { isMailOn: false } },
    });
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Viewer") { fields { name } } }',
    'query ($is: Boolean = true) { site { isMailOn } __schema @include(if: $is) { queryType { name } } }',
    'fragment S on Query { __schema { queryType { name } } } { ...S }',
  ])('the schema is told to nobody: %s', async (query) => {
    const { data, text } = await ask(query);
    expect(data).toBeUndefined();
    expect(text).toContain('QUERY_INVALID');
    expect(text).not.toMatch(/SiteView|"Viewer"|Mutation/);
  });

  it.each([
    ['{ viewr { name } }', 'viewer'],
    ['{ viewer { nam } }', 'name'],
    ['mutation { signOt }', 'signOut'],
    ['{ cohortList(frst: 1) { totalCount } }', 'first'],
    ['mutation { signIn(input: { emial: "a", password: "b" }) { __typename } }', 'email'],
    ['{ viewer { ... on Viewr { name } } }', 'Viewer'],
    ['{ viewer @skp(if: true) { name } }', 'skip'],
  ])('%s is not told of %s', async (query, neighbour) => {
    const { data, text } = await ask(query);
    expect(data).toBeUndefined();
    expect(text).not.toMatch(/Did you mean/i);
    expect(text).not.toContain(`"${neighbour}\\"`);
  });
});
