import { describe, expect, it } from '@jest/globals';
import type { LessonReview } from '@palpate/content';
import type { Role } from '../../platform/guard/index.ts';
import { DRAFT, effectiveReview, mayWithdraw } from './review.policy.ts';
import type { ReviewEntryRow } from './review.sql.ts';

const entry = (act: ReviewEntryRow['act']): ReviewEntryRow => ({
  subject: 's',
  fingerprint: 'f',
  number: act === 'SIGNED' ? 1 : 2,
  act,
  person_id: 'ruth',
  name: 'Ruth',
  licence: act === 'SIGNED' ? 'MT 1' : null,
  recorded_at: new Date('2026-03-04T23:30:00Z'),
});
const draft: LessonReview = { state: 'draft' };
const authored: LessonReview = {
  state: 'reviewed',
  by: 'Ana',
  licence: 'MT 9',
  date: '2026-01-31',
};
const byAuthors = { state: 'REVIEWED', by: 'Ana', licence: 'MT 9', date: '2026-01-31' };
const bySchool = { state: 'REVIEWED', by: 'Ruth', licence: 'MT 1', date: '2026-03-04' };

describe('what is said of a text', () => {
  it.each<[string, LessonReview | null, ReviewEntryRow | null, object]>([
    ['nobody said anything', null, null, DRAFT],
    ['a draft', draft, null, DRAFT],
    ['reviewed by its authors', authored, null, byAuthors],
    ['signed by the school', draft, entry('SIGNED'), bySchool],
    ['signed by the school too', authored, entry('SIGNED'), bySchool],
    ['withdrawn by the school', draft, entry('WITHDRAWN'), DRAFT],
    ['withdrawn, and reviewed by its authors', authored, entry('WITHDRAWN'), byAuthors],
  ])('%s', (_title, written, latest, expected) => {
    expect(effectiveReview(written, latest)).toEqual(expected);
  });
});

describe('a signature may be withdrawn', () => {
  it.each<[Role, string, ReviewEntryRow | null, boolean]>([
    ['INSTRUCTOR', 'ruth', entry('SIGNED'), true],
    ['INSTRUCTOR', 'dan', entry('SIGNED'), false],
    ['ADMIN', 'dan', entry('SIGNED'), true],
    ['ADMIN', 'ruth', entry('WITHDRAWN'), false],
    ['ADMIN', 'ruth', null, false],
  ])('%s %s, %j: %s', (role, personId, latest, expected) => {
    expect(mayWithdraw({ role, personId }, latest)).toBe(expected);
  });
});
