import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { carriesFile } from './file.policy.ts';
import { readDocuments } from './trusted-documents.ts';

it.each([
  ['mutation Read($i: ReadImportInput!) { readImport(input: $i) { fault { code } } }', true],
  ['mutation { done: runImport(input: {}) { __typename } }', true],
  ['mutation { __typename readImport }', true],
  ['mutation { __typename }', false],
  ['query { readImport: home { enrolments { id } } }', false],
  ['mutation { signOut }', false],
  ['mutation { readImport runImport }', false],
  ['mutation { ...F } fragment F on Mutation { readImport }', false],
  ['mutation { readImport } query { home { id } }', false],
  ['fragment F on Mutation { readImport }', false],
  ['{', false],
  ['', false],
])('%s carries a file: %s', (text, expected) => {
  expect(carriesFile(text)).toBe(expected);
});

it('knows those of the studio, as it sends them', () => {
  const folder = fileURLToPath(
    new URL('../../../../../packages/schema/documents', import.meta.url),
  );
  const documents = [...readDocuments(folder).values()];
  const carrying = documents.filter(({ text }) => carriesFile(text)).map(({ name }) => name);
  expect(carrying.toSorted()).toEqual(['ReadImport', 'RunImport']);
});
