import { expect, it } from '@jest/globals';
import { staffScope } from './enrolment.policy.ts';

it.each([
  ['ADMIN', null],
  ['INSTRUCTOR', 'me'],
  ['STUDENT', 'me'],
] as const)('limits what %s reads to the cohorts of %s', (role, scope) => {
  expect(staffScope({ role, personId: 'me' })).toBe(scope);
});
