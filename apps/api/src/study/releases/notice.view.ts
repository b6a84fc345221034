import type { NoticeRow } from './notice.sql.ts';
import type { CorrectionNotice } from './notice.types.ts';

export function viewNotice(row: NoticeRow): CorrectionNotice {
  const { enrolment_id: enrolmentId, release_id: releaseId, note } = row;
  const correctedAt = new Date(row.corrected_at);
  return { id: `${enrolmentId}:${releaseId}`, enrolmentId, releaseId, note, correctedAt };
}
