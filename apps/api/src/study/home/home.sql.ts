import type { EnrolmentState } from '../../enrolment/index.ts';
import { statement } from '../../platform/database/index.ts';
import { openNotices, type NoticeRow } from '../releases/notice.sql.ts';
import type { RollupArrays } from './figures.ts';

/** A lesson that was begun and is not done, or an attempt under way. */
export type UnderWayRow = {
  activity_id: string;
  block: number | null;
  attempt_id: string | null;
  answered: number | null;
};

/** One run with all that its path shows; without a roll-up its arrays are null. */
export type OwnRunRow = {
  id: string;
  cohort_id: string;
  cohort_name: string;
  release_id: string;
  run: number;
  state: EnrolmentState;
  done_ids: string[];
  /** The latest first. */
  under_way: UnderWayRow[] | null;
  notices: NoticeRow[] | null;
  done: RollupArrays['done'] | null;
  quiz_points: RollupArrays['quiz_points'] | null;
  quiz_out_of: RollupArrays['quiz_out_of'] | null;
};

/** One row a run, packed: a row for each of its activities would cost more than all the rest. */
const ownRuns = (which: string) => `
  SELECT e.id, e.cohort_id, c.name AS cohort_name, e.release_id, e.run, e.state, finished.done_ids,
         (SELECT json_agg(begun ORDER BY begun.at DESC)
            FROM (SELECT activity_id, last_block AS block, NULL::uuid AS attempt_id,
                         NULL::int AS answered, last_interaction_at AS at
                    FROM lesson_progress
                   WHERE school_id = e.school_id AND enrolment_id = e.id
                     AND activity_id <> ALL (finished.done_ids)
                   UNION ALL
                  SELECT a.activity_id, NULL, a.id, slot.answered, coalesce(slot.at, a.started_at)
                    FROM attempt a
                   CROSS JOIN LATERAL (SELECT count(response)::int AS answered, max(answered_at) AS at
                                         FROM attempt_slot
                                        WHERE school_id = a.school_id AND attempt_id = a.id) slot
                   WHERE a.school_id = e.school_id AND a.enrolment_id = e.id
                     AND a.state = 'OPEN' AND a.preset <> 'CHECK') begun) AS under_way,
         (${openNotices()}) AS notices,
         r.done, r.quiz_points, r.quiz_out_of
    FROM enrolment e
    JOIN cohort c ON c.school_id = e.school_id AND c.id = e.cohort_id
    LEFT JOIN enrolment_rollup r ON r.school_id = e.school_id AND r.enrolment_id = e.id
   CROSS JOIN LATERAL (
           SELECT ARRAY(SELECT activity_id
                          FROM completion
                         WHERE school_id = e.school_id AND enrolment_id = e.id
                         GROUP BY activity_id
                        HAVING max(number) % 2 = 1) AS done_ids
           OFFSET 0 -- found once, not once for each mention
         ) finished
   WHERE e.school_id = $1 AND e.person_id = $2 AND ${which}`;

/** Those whose run has not ended: open ones first, paused ones after them. */
export const readOwnRuns = statement<[schoolId: string, personId: string], OwnRunRow>(
  'home',
  `${ownRuns("e.state <> 'ENDED'")}
   ORDER BY e.state, e.enrolled_at DESC, e.id`,
);

/** An ended one too. */
export const readOwnRun = statement<
  [schoolId: string, personId: string, enrolmentId: string],
  OwnRunRow
>('course-page', ownRuns('e.id = $3'));

export type CompletionRow = { enrolment_id: string; activity_id: string; at: Date };

/** What is done in these runs, and since when. */
export const readCompletions = statement<[schoolId: string, enrolmentIds: string[]], CompletionRow>(
  'enrolment-completions',
  `SELECT enrolment_id, activity_id, max(recorded_at) AS at
     FROM completion
    WHERE school_id = $1 AND enrolment_id = ANY ($2::uuid[])
    GROUP BY enrolment_id, activity_id
   HAVING max(number) % 2 = 1`,
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
