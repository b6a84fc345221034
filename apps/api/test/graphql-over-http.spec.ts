import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startWorld, type World } from './world.ts';

/** Every query that the audits send, sound or not: known to the server, so that they run compiled. */
const audited = [
  '{ __typename }',
  'query Query { __typename }',
  'query Type($name: String!) { __type(name: $name) { name } }',
  'query CoerceFailure($id: ID!){ __typename }',
  '{ __type(name: "Run🏃Swim🏊") { name } }',
  '{ 8f31403dfe404bccbb0e835f2629c6a7 }',
  '{',
];
const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const known = new Map(audited.map((text) => [text, hashOf(text)]));

let world: World;
let rootDir: string;
beforeAll(async () => {
  rootDir = mkdtempSync(join(tmpdir(), 'palpate-audits-'));
  const folder = join(rootDir, 'packages', 'schema', 'documents');
  mkdirSync(folder, { recursive: true });
  const documents = Object.fromEntries(audited.map((text) => [hashOf(text), text]));
  writeFileSync(join(folder, 'audits.json'), JSON.stringify(documents));
  world = await startWorld({}, { config: { rootDir } });
});
afterAll(async () => {
  await world.stop();
  rmSync(rootDir, { recursive: true });
});

const withHeader: typeof fetch = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, 'x-palpate': '1' } });

/** As our own apps ask: the document's hash in place of its text. */
const asTrusted: typeof fetch = (address, init) => {
  const body = typeof init?.body === 'string' ? init.body : null;
  return withHeader(address, body === null ? init : { ...init, body: withHash(body) });
};

describe.each([
  ['of an open query', withHeader, false],
  ['of a trusted document, compiled as in production', asTrusted, true],
])('the audits of GraphQL over HTTP, %s', (_, fetchFn, isTrusted) => {
  const audits = serverAudits({ url: () => `${world.url}/graphql`, fetchFn });

  it('are 61', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, name, audit) => {
      // Compiled from its second run on.
      if (isTrusted) await audit.fn();
      const { status } = await audit.fn();
      // A notice is a MAY that is not taken: no operation by GET.
      expect(status).toBe(name.startsWith('MAY') && status === 'notice' ? 'notice' : 'ok');
    },
  );
});

function withHash(body: string): string {
  try {
    const sent: Record<string, unknown> = JSON.parse(body);
    const documentId = typeof sent['query'] === 'string' ? known.get(sent['query']) : undefined;
    return documentId ? JSON.stringify({ ...sent, query: undefined, documentId }) : body;
  } catch {
    return body;
  }
}
