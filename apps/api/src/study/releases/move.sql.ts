import { isTaught, type EnrolmentState } from '../../enrolment/index.ts';
import { statement } from '../../platform/database/index.ts';

export type CohortPlaceRow = { cohort_id: string; cohort_name: string; release_id: string };

/** An instructor moves the cohorts whose staff they are, an admin those of the school. */
export const findCohortPlace = statement<
  [schoolId: string, cohortId: string, courseId: string, staffId: string | null],
  CohortPlaceRow
>(
  'release-move-cohort',
  `SELECT c.id AS cohort_id, c.name AS cohort_name, cc.release_id
     FROM cohort_course cc
     JOIN cohort c ON c.school_id = cc.school_id AND c.id = cc.cohort_id
    WHERE cc.school_id = $1 AND cc.cohort_id = $2 AND cc.course_id = $3
      AND ${isTaught('cc.cohort_id', 4)}`,
);

export type ReleaseHeadRow = {
  id: string;
  number: number;
  title: string;
  note: string;
  published_at: Date;
  is_correction: boolean;
  newest_correction: number | null;
};

/** Releases of one course, whatever else is asked for. */
export const findReleaseHeads = statement<
  [schoolId: string, courseId: string, releaseIds: string[]],
  ReleaseHeadRow
>(
  'release-heads',
  `SELECT id, number, title, note, published_at, is_correction,
          (SELECT max(number) FROM release c
            WHERE c.school_id = $1 AND c.course_id = $2 AND c.is_correction) AS newest_correction
     FROM release
    WHERE school_id = $1 AND course_id = $2 AND id = ANY ($3::uuid[])`,
);

export const readAsked = statement<
  [schoolId: string, releaseIds: string[]],
  { release_id: string; activity_id: string; question_id: string; version_id: string }
>(
  'releases-asked',
  `SELECT rq.release_id, rq.activity_id, v.question_id, v.id AS version_id
     FROM release_question rq
     JOIN question_version v ON v.school_id = rq.school_id AND v.id = rq.question_version_id
    WHERE rq.school_id = $1 AND rq.release_id = ANY ($2::uuid[])`,
);

export type MovableRunRow = {
  id: string;
  name: string;
  release_id: string;
  state: EnrolmentState;
  under_way: number;
};

/** The runs that a move takes along; a check is never under way, it is a part of its lesson. */
export const listMovableRuns = statement<
  [schoolId: string, cohortId: string, courseId: string],
  MovableRunRow
>(
  'release-move-runs',
  `SELECT e.id, p.name, e.release_id, e.state,
          (SELECT count(*)::int FROM attempt a
            WHERE a.school_id = e.school_id AND a.enrolment_id = e.id AND a.state = 'OPEN'
              AND a.preset <> 'CHECK') AS under_way
     FROM enrolment e
     JOIN person p ON p.id = e.person_id
    WHERE e.school_id = $1 AND e.cohort_id = $2 AND e.course_id = $3 AND e.state <> 'ENDED'
    ORDER BY p.name, e.id`,
);

/** Corrections that came after a release of the same course, in their order. */
export const listMissedCorrections = statement<
  [schoolId: string, releaseId: string],
  { id: string; note: string }
>(
  'release-corrections-missed',
  `SELECT later.id, later.note
     FROM release was
     JOIN release later ON later.school_id = was.school_id AND later.course_id = was.course_id
      AND later.number > was.number
    WHERE was.school_id = $1 AND was.id = $2 AND later.is_correction
    ORDER BY later.number`,
);
