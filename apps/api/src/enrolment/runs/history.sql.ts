import { statement } from '../../platform/database/index.ts';

/** Numbered after the last change of each run; the caller holds the lock of its row. */
export const appendChanges = statement<[schoolId: string, now: Date, changes: string], never>(
  'enrolment-append-changes',
  `INSERT INTO enrolment_change
     (school_id, enrolment_id, number, kind, before, after, reason, actor_id, recorded_at)
   SELECT $1, change."enrolmentId",
          1 + coalesce((SELECT max(number) FROM enrolment_change last
                         WHERE last.school_id = $1 AND last.enrolment_id = change."enrolmentId"), 0),
          change.kind, nullif(change.before, 'null'), change.after, change.reason,
          change."actorId", $2
     FROM jsonb_to_recordset($3::jsonb) AS change("enrolmentId" uuid, kind text, before jsonb,
            after jsonb, reason text, "actorId" uuid)`,
);
