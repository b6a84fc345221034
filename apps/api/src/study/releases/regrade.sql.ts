import { statement } from '../../platform/database/index.ts';

export type StaleSlotRow = {
  attempt_id: string;
  position: number;
  version_before_id: string;
  version_after_id: string;
  option_order: string[];
  response: unknown;
  fraction: string | null;
};

/** Slots of runs whose question the release asks in a later version; a page of them, by their keys. */
export const listStaleSlots = statement<
  [
    schoolId: string,
    enrolmentIds: string[],
    releaseId: string,
    afterAttempt: string,
    afterPosition: number,
    limit: number,
  ],
  StaleSlotRow
>(
  'regrade-stale-slots',
  `WITH newest AS (
     SELECT DISTINCT v.id, v.question_id, v.number
       FROM release_question rq
       JOIN question_version v ON v.school_id = rq.school_id AND v.id = rq.question_version_id
      WHERE rq.school_id = $1 AND rq.release_id = $3
   )
   SELECT s.attempt_id, s.position, s.version_scored_id AS version_before_id,
          newest.id AS version_after_id, s.option_order, s.response, s.fraction
     FROM attempt a
     JOIN attempt_slot s ON s.school_id = a.school_id AND s.attempt_id = a.id
     JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_scored_id
     JOIN newest ON newest.question_id = v.question_id AND newest.number > v.number
    WHERE a.school_id = $1 AND a.enrolment_id = ANY ($2::uuid[])
      AND (s.attempt_id, s.position) > ($4::uuid, $5::smallint)
    ORDER BY s.attempt_id, s.position
    LIMIT $6`,
);

export const readScoredVersions = statement<
  [schoolId: string, versionIds: string[]],
  { id: string; type: string; definition: unknown }
>(
  'regrade-versions',
  `SELECT id, type, definition FROM question_version WHERE school_id = $1 AND id = ANY ($2::uuid[])`,
);

/** Each slot leaves an entry with both scores; what the new version can't read stays as it was. */
export const writeRegrades = statement<
  [
    schoolId: string,
    releaseId: string,
    attemptIds: string[],
    positions: number[],
    versionIds: string[],
    fractions: (string | null)[],
    isKept: boolean[],
    now: Date,
  ],
  never
>(
  'regrade-write',
  `WITH graded AS (
     SELECT *
       FROM unnest($3::uuid[], $4::smallint[], $5::uuid[], $6::numeric[], $7::boolean[])
         AS g (attempt_id, position, version_id, new_fraction, is_kept)
   ), entry AS (
     INSERT INTO regrade (school_id, attempt_id, position, release_id, version_before_id,
                          version_after_id, fraction_before, fraction_after, is_kept, event_count,
                          recorded_at)
     SELECT $1, s.attempt_id, s.position, $2, s.version_scored_id, graded.version_id, s.fraction,
            graded.new_fraction, graded.is_kept, a.event_count, $8
       FROM graded
       JOIN attempt_slot s ON s.school_id = $1 AND s.attempt_id = graded.attempt_id
        AND s.position = graded.position
       JOIN attempt a ON a.school_id = $1 AND a.id = s.attempt_id
   )
   UPDATE attempt_slot s
      SET version_scored_id = graded.version_id, fraction = graded.new_fraction,
          is_closed = s.is_closed OR (s.is_checked AND graded.new_fraction = 1)
     FROM graded
    WHERE s.school_id = $1 AND s.attempt_id = graded.attempt_id AND s.position = graded.position
      AND NOT graded.is_kept`,
);

/** As a submission adds up; what waits for a person is in neither sum. */
export const recountPoints = statement<[schoolId: string, attemptIds: string[]], never>(
  'regrade-points',
  `UPDATE attempt a
      SET points = total.points, out_of = total.out_of
     FROM (SELECT attempt_id, sum(coalesce(fraction, 0) * mark) FILTER (WHERE NOT waits) AS points,
                  sum(mark) FILTER (WHERE NOT waits) AS out_of
             FROM (SELECT *, response IS NOT NULL AND fraction IS NULL AS waits
                     FROM attempt_slot
                    WHERE school_id = $1 AND attempt_id = ANY ($2::uuid[])) AS slot
            GROUP BY attempt_id) AS total
    WHERE a.school_id = $1 AND a.id = total.attempt_id AND a.state = 'SUBMITTED'`,
);
