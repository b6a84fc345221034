import { describe, expect, it } from '@jest/globals';
import type { CsvPerson } from './csv/csv.rows.ts';
import type { KnownRow } from './entry.sql.ts';
import { countRows, fingerprintOf, planRows } from './import.plan.ts';

const person: CsvPerson = {
  line: 2,
  email: 'ann@x.example',
  name: 'Ann',
  problem: null,
  firstLine: null,
};
const known: KnownRow = {
  email: person.email,
  person_id: null,
  role: null,
  missing: 1,
  invitation_id: null,
  asked_as: null,
};
const mapping = { hasHeader: true, email: 0, name: 1, firstName: null, lastName: null };

describe('planRows', () => {
  it.each<[string, Partial<CsvPerson>, KnownRow[], object]>([
    ['someone the school has never heard of', {}, [], { outcome: 'INVITE', problem: null }],
    [
      'a student who misses a course',
      {},
      [{ ...known, person_id: 'p', role: 'STUDENT' }],
      { outcome: 'ENROL', personId: 'p' },
    ],
    [
      'a student who is in each course',
      {},
      [{ ...known, person_id: 'p', role: 'STUDENT', missing: 0 }],
      { outcome: 'ALREADY_IN' },
    ],
    [
      'someone who teaches here',
      {},
      [{ ...known, person_id: 'p', role: 'INSTRUCTOR' }],
      { outcome: 'WRONG', problem: 'OTHER_ROLE' },
    ],
    [
      'someone whose invitation waits',
      {},
      [{ ...known, invitation_id: 'i' }],
      { outcome: 'ALREADY_INVITED' },
    ],
    [
      'a row that is wrong, whoever it is',
      { problem: 'EMAIL_TWICE', firstLine: 1 },
      [{ ...known, person_id: 'p', role: 'STUDENT' }],
      { outcome: 'WRONG', problem: 'EMAIL_TWICE', firstLine: 1, personId: null },
    ],
  ])('%s', (_title, change, rows, expected) => {
    expect(planRows([{ ...person, ...change }], rows)).toMatchObject([expected]);
  });
});

describe('countRows', () => {
  it('counts every row once', () => {
    const wrong = { ...person, email: 'x', problem: 'EMAIL_INVALID' } as const;
    const asked = { ...person, email: 'bo@x.example' };
    const rows = planRows(
      [person, wrong, asked],
      [{ ...known, email: asked.email, invitation_id: 'i' }],
    );
    expect(countRows(rows)).toEqual({ rows: 3, invite: 1, enrol: 0, skip: 1, wrong: 1 });
  });
});

describe('fingerprintOf', () => {
  const of = (change: Partial<CsvPerson>, rows: KnownRow[] = [], cohort = 'c') =>
    fingerprintOf(cohort, mapping, planRows([{ ...person, ...change }], rows));

  it('is the same for the same plan', () => {
    expect(of({})).toBe(of({}));
  });

  it.each([
    ['a name', of({ name: 'Bo' })],
    ['the cohort', of({}, [], 'd')],
    ['what the school knows', of({}, [{ ...known, invitation_id: 'i' }])],
  ])('is another when %s is', (_title, other) => {
    expect(other).not.toBe(of({}));
  });
});
