import { statement } from '../../platform/database/index.ts';

export type FactsRow = {
  enrolment_id: string;
  activity_id: string;
  is_done: boolean;
  questions: number;
  questions_right: number;
  safety_critical: number;
  safety_right: number;
  points: string | null;
  out_of: string | null;
};

/**
 * What runs have come to in the activities that rules ask about: run, activity and the release that is
 * judged by, which is the run's own but in the preview of a move.
 * A question counts as right once it was: in a submitted attempt, whole or retry, or as a checked answer.
 */
export const readFacts = statement<
  [schoolId: string, enrolmentIds: string[], activityIds: string[], releaseIds: string[]],
  FactsRow
>(
  'lock-facts',
  `SELECT asked.enrolment_id, asked.activity_id, done.is_done, score.points, score.out_of,
          question.questions, question.questions_right, question.safety_critical,
          question.safety_right
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[])
          AS asked (enrolment_id, activity_id, release_id)
     JOIN enrolment e ON e.school_id = $1 AND e.id = asked.enrolment_id
    CROSS JOIN LATERAL (
      SELECT coalesce(max(c.number) % 2 = 1, false) AS is_done
        FROM completion c
       WHERE c.school_id = $1 AND c.enrolment_id = e.id AND c.activity_id = asked.activity_id
    ) done
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS questions,
             count(passed.question_id)::int AS questions_right,
             count(*) FILTER (WHERE v.is_safety_critical)::int AS safety_critical,
             count(passed.question_id) FILTER (WHERE v.is_safety_critical)::int AS safety_right
        FROM release_question rq
        JOIN question_version v ON v.school_id = $1 AND v.id = rq.question_version_id
        LEFT JOIN (
          SELECT DISTINCT scored.question_id
            FROM attempt a
            JOIN attempt_slot s ON s.school_id = $1 AND s.attempt_id = a.id
            JOIN question_version scored ON scored.school_id = $1
             AND scored.id = s.version_scored_id
           WHERE a.school_id = $1 AND a.enrolment_id = e.id AND a.activity_id = asked.activity_id
             AND s.fraction = 1
             AND (a.state = 'SUBMITTED' OR (a.preset = 'CHECK' AND s.is_checked))
        ) passed ON passed.question_id = v.question_id
       WHERE rq.school_id = $1 AND rq.release_id = asked.release_id
         AND rq.activity_id = asked.activity_id
    ) question
     LEFT JOIN LATERAL (
      SELECT a.points, a.out_of
        FROM attempt a
       WHERE a.school_id = $1 AND a.enrolment_id = e.id AND a.activity_id = asked.activity_id
         AND a.points IS NOT NULL AND a.retry_of IS NULL
       ORDER BY a.points / a.out_of DESC, a.number
       LIMIT 1
    ) score ON true`,
);
