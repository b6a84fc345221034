import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { readDocuments } from './trusted-documents.ts';

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-documents-'));
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ hash: text }));
  const documents = readDocuments(folder);
  rmSync(folder, { recursive: true });
  const { name, isMutation } = documents.get('sha256:hash') ?? {};
  return { name, isMutation };
}

it.each([
  ['mutation Save($a: ID!) { save(a: $a) }', 'Save', true],
  ['query Home { home { id } }', 'Home', false],
  ['fragment Row on Run { id } mutation Save { save { ...Row } }', 'Save', true],
  ['fragment Row on Run { id mutation } query Home { home { ...Row } }', 'Home', false],
  ['{ home { id } }', 'unnamed', false],
])('%s is known as %s, a mutation: %s', (text, name, isMutation) => {
  expect(read(text)).toEqual({ name, isMutation });
});

it('has a name for every operation of both apps', () => {
  const folder = fileURLToPath(
    new URL('../../../../../packages/schema/documents', import.meta.url),
  );
  const names = [...readDocuments(folder).values()].map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names).not.toContain('unnamed');
});
