import { expect, it } from '@jest/globals';
import { carriesFile } from './file.policy.ts';

it.each([
  ['mutation Read($i: ReadImportInput!) { readImport(input: $i) { fault { code } } }', true],
  ['mutation { done: runImport(input: {}) { __typename } }', true],
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
