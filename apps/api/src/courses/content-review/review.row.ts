import type { LessonReview } from '@palpate/content';
import type { Viewer } from '../../platform/guard/index.ts';
import { effectiveReview, mayWithdraw } from './review.policy.ts';
import type { ReviewEntryRow } from './review.sql.ts';
import type { ReviewKind, ReviewRow } from './review.types.ts';

/** Something that can be signed, as it stands in a release or in the atlas. */
export type ReviewableText = {
  kind: ReviewKind;
  subject: string;
  fingerprint: string;
  title: string;
  /** Null in the atlas. */
  moduleTitle: string | null;
  authored: LessonReview | null;
};

export function assembleRow(
  viewer: Viewer,
  text: ReviewableText,
  entry: ReviewEntryRow | null,
): ReviewRow {
  const { kind, subject, fingerprint, title, moduleTitle, authored } = text;
  return {
    id: rowId(text),
    kind,
    subject,
    title,
    moduleTitle,
    expected: fingerprint,
    review: effectiveReview(authored, entry),
    canWithdraw: mayWithdraw(viewer, entry),
  };
}

export function rowId({ kind, subject }: Pick<ReviewableText, 'kind' | 'subject'>): string {
  return `${kind}:${subject}`;
}
