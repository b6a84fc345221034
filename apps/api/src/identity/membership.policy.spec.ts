import { describe, expect, it } from '@jest/globals';
import type { Role } from '../platform/guard/index.ts';
import { isLastAdmin } from './membership.policy.ts';

describe('isLastAdmin', () => {
  it.each<[string, string[], Role | null, boolean]>([
    ['the only admin who becomes an instructor', ['a'], 'INSTRUCTOR', true],
    ['the only admin who leaves', ['a'], null, true],
    ['the only admin who stays one', ['a'], 'ADMIN', false],
    ['one of two admins who leaves', ['a', 'b'], null, false],
    ['someone who is no admin', ['b'], null, false],
  ])('%s', (_title, admins, after, expected) => {
    const rows = admins.map((id) => ({ person_id: id }));
    expect(isLastAdmin('a', rows, after)).toBe(expected);
  });
});
