import { describe, expect, it } from '@jest/globals';
import type { Access } from './access.decorators.ts';
import { refusal } from './access.policy.ts';
import type { Role } from './viewer.ts';

const open: Access = { kind: 'public' };
const forStaff: Access = { kind: 'roles', roles: ['INSTRUCTOR', 'ADMIN'] };

describe('refusal', () => {
  it.each<[string, Access | undefined, boolean, Role | null, string | null]>([
    ['nothing named, nobody', undefined, false, null, 'FORBIDDEN'],
    ['nothing named, an admin', undefined, true, 'ADMIN', 'FORBIDDEN'],
    ['public, nobody', open, false, null, null],
    ['public, an ended session', open, true, null, null],
    ['public, a student', open, true, 'STUDENT', null],
    ['staff, nobody', forStaff, false, null, 'UNAUTHENTICATED'],
    ['staff, an ended session', forStaff, true, null, 'SESSION_ENDED'],
    ['staff, a student', forStaff, true, 'STUDENT', 'FORBIDDEN'],
    ['staff, an instructor', forStaff, true, 'INSTRUCTOR', null],
    ['staff, an admin', forStaff, true, 'ADMIN', null],
  ])('%s', (_, access, hasToken, role, expected) => {
    expect(refusal({ access, hasToken, viewer: role && { role } })).toBe(expected);
  });
});
