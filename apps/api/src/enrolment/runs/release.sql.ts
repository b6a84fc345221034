import { statement } from '../../platform/database/index.ts';
import type { EnrolmentState } from '../enrolment.entity.ts';

export type PlaceRow = { cohort_id: string; release_id: string };

/** Of one cohort, or of every cohort that takes the course; whoever enrols meanwhile waits for it. */
export const lockPlaces = statement<
  [schoolId: string, courseId: string, cohortId: string | null],
  PlaceRow
>(
  'cohort-course-lock',
  `SELECT cohort_id, release_id
     FROM cohort_course
    WHERE school_id = $1 AND course_id = $2 AND ($3::uuid IS NULL OR cohort_id = $3)
    ORDER BY cohort_id
      FOR NO KEY UPDATE`,
);

export type SharedPlaceRow = { course_id: string; release_id: string };

/** As `lockPlaces`, for whoever only brings a run there: many may, no move and no removal comes between. */
export const sharePlaces = statement<[schoolId: string, cohortId: string], SharedPlaceRow>(
  'cohort-course-share',
  `SELECT course_id, release_id
     FROM cohort_course
    WHERE school_id = $1 AND cohort_id = $2
    ORDER BY course_id
      FOR SHARE`,
);

export type HeldRunRow = {
  id: string;
  cohort_id: string;
  release_id: string;
  state: EnrolmentState;
};

/** Runs that are not on the release yet; one that has ended keeps the release it ended on. */
export const lockRuns = statement<
  [schoolId: string, courseId: string, cohortId: string | null, releaseId: string],
  HeldRunRow
>(
  'enrolment-lock-runs',
  `SELECT id, cohort_id, release_id, state
     FROM enrolment
    WHERE school_id = $1 AND course_id = $2 AND ($3::uuid IS NULL OR cohort_id = $3)
      AND state <> 'ENDED' AND release_id <> $4
    ORDER BY id
      FOR NO KEY UPDATE`,
);

export const movePlaces = statement<
  [schoolId: string, courseId: string, cohortIds: string[], releaseId: string],
  never
>(
  'cohort-course-move',
  `UPDATE cohort_course SET release_id = $4
    WHERE school_id = $1 AND course_id = $2 AND cohort_id = ANY ($3::uuid[])`,
);

export const moveRuns = statement<
  [schoolId: string, enrolmentIds: string[], releaseId: string],
  never
>(
  'enrolment-move-runs',
  `UPDATE enrolment SET release_id = $3 WHERE school_id = $1 AND id = ANY ($2::uuid[])`,
);
