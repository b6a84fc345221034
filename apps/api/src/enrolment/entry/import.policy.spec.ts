import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../platform/guard/index.ts';
import { mayUndoImport } from './import.policy.ts';

describe('mayUndoImport', () => {
  it.each<[Role, string, boolean]>([
    ['ADMIN', 'viewer', true],
    ['ADMIN', 'colleague', true],
    ['INSTRUCTOR', 'viewer', true],
    ['INSTRUCTOR', 'colleague', false],
  ])('%s, imported by the %s: %s', (role, importedById, expected) => {
    expect(mayUndoImport({ role, personId: 'viewer' }, importedById)).toBe(expected);
  });
});
