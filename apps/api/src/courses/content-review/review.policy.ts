import type { LessonReview } from '@palpate/content';
import type { Role } from '../../platform/guard/index.ts';
import type { ReviewEntryRow } from './review.sql.ts';
import type { ReviewView } from './review.types.ts';

export const DRAFT: ReviewView = { state: 'DRAFT', by: null, licence: null, date: null };

/** What is said of a text: the school's own signature, else what its authors say of it. */
export function effectiveReview(
  authored: LessonReview | null,
  entry: ReviewEntryRow | null,
): ReviewView {
  if (isSigned(entry)) {
    const date = entry.recorded_at.toISOString().slice(0, 10);
    return { state: 'REVIEWED', by: entry.name, licence: entry.licence, date };
  }
  if (authored?.state !== 'reviewed') return DRAFT;
  const { by, licence, date } = authored;
  return { state: 'REVIEWED', by, licence, date };
}

/** A signature is taken back by who gave it, or by an admin; what the authors say is not the school's. */
export function mayWithdraw(
  viewer: { personId: string; role: Role },
  entry: ReviewEntryRow | null,
): boolean {
  return isSigned(entry) && (viewer.role === 'ADMIN' || entry.person_id === viewer.personId);
}

export function isSigned(entry: ReviewEntryRow | null): entry is ReviewEntryRow {
  return entry?.act === 'SIGNED';
}
