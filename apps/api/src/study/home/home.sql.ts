import { statement } from '../../platform/database/index.ts';

export type TraceRow = {
  kind: 'DONE' | 'LESSON' | 'ATTEMPT';
  enrolment_id: string;
  activity_id: string;
  block: number | null;
  attempt_id: string | null;
  answered: number | null;
  at: Date;
};

/** Everything that was touched in these runs: what is done, and what is under way. */
export const readTraces = statement<[schoolId: string, enrolmentIds: string[]], TraceRow>(
  'enrolment-traces',
  `SELECT 'DONE' AS kind, enrolment_id, activity_id, NULL::smallint AS block,
          NULL::uuid AS attempt_id, NULL::int AS answered, max(recorded_at) AS at
     FROM completion
    WHERE school_id = $1 AND enrolment_id = ANY ($2::uuid[])
    GROUP BY enrolment_id, activity_id
   HAVING max(number) % 2 = 1
   UNION ALL
   SELECT 'LESSON', enrolment_id, activity_id, last_block, NULL, NULL, last_interaction_at
     FROM lesson_progress
    WHERE school_id = $1 AND enrolment_id = ANY ($2::uuid[])
   UNION ALL
   SELECT 'ATTEMPT', a.enrolment_id, a.activity_id, NULL, a.id,
          (SELECT count(response)::int FROM attempt_slot s
            WHERE s.school_id = a.school_id AND s.attempt_id = a.id),
          coalesce((SELECT max(answered_at) FROM attempt_slot s
                     WHERE s.school_id = a.school_id AND s.attempt_id = a.id), a.started_at)
     FROM attempt a
    WHERE a.school_id = $1 AND a.enrolment_id = ANY ($2::uuid[])
      AND a.state = 'OPEN' AND a.preset <> 'CHECK'`,
);

export type RollupRow = {
  enrolment_id: string;
  done: (number | null)[];
  answered: (number | null)[];
  waiting: (number | null)[];
  fraction_sum: (string | null)[];
  quiz_points: (string | null)[];
  quiz_out_of: (string | null)[];
  last_active_at: Date | null;
};

export const readRollups = statement<[schoolId: string, enrolmentIds: string[]], RollupRow>(
  'enrolment-rollups',
  `SELECT enrolment_id, done, answered, waiting, fraction_sum, quiz_points, quiz_out_of,
          last_active_at
     FROM enrolment_rollup
    WHERE school_id = $1 AND enrolment_id = ANY ($2::uuid[])`,
);
