import { statement } from '../../platform/database/index.ts';
import type { Role } from '../../platform/guard/index.ts';
import type { EnrolmentChangeKind, EnrolmentState } from '../enrolment.entity.ts';
import { isTaught } from '../taught.sql.ts';

export type RosterRow = {
  id: string;
  person_id: string;
  name: string;
  email: string;
  cohort_id: string;
  course_id: string;
  course_title: string;
  release: number;
  run: number;
  state: EnrolmentState;
  enrolled_at: Date;
  last_change: EnrolmentChangeKind | null;
  last_change_at: Date | null;
  is_latest: boolean;
  role: Role | null;
};

const isLatest = `NOT EXISTS (SELECT FROM enrolment later
                       WHERE later.school_id = e.school_id AND later.person_id = e.person_id
                         AND later.course_id = e.course_id AND later.run > e.run)`;

/** Whoever has left, or is staff by now, learns in no run. */
const currentRole = `(SELECT m.role FROM membership m
                       WHERE m.school_id = e.school_id AND m.person_id = e.person_id
                         AND m.ended_at IS NULL)`;

const rosterColumns = `e.id, e.person_id, p.name, p.email, e.cohort_id, e.course_id,
          r.title AS course_title, r.number AS release, e.run, e.state, e.enrolled_at,
          h.kind AS last_change, h.recorded_at AS last_change_at,
          ${isLatest} AS is_latest, ${currentRole} AS role`;

const rosterTables = `enrolment e
     JOIN person p ON p.id = e.person_id
     JOIN release r ON r.school_id = e.school_id AND r.id = e.release_id
     LEFT JOIN LATERAL (SELECT kind, recorded_at FROM enrolment_change
                         WHERE school_id = e.school_id AND enrolment_id = e.id
                         ORDER BY number DESC LIMIT 1) h ON true`;

type RosterParams = [
  schoolId: string,
  staffId: string | null,
  cohortId: string,
  search: string | null,
  courseId: string | null,
  state: EnrolmentState | null,
];

const isAsked = `e.school_id = $1 AND e.cohort_id = $3
      AND ($4::text IS NULL OR p.name ILIKE $4 OR p.email ILIKE $4)
      AND ($5::uuid IS NULL OR e.course_id = $5)
      AND ($6::text IS NULL OR e.state = $6)`;

export const listRoster = statement<
  [...RosterParams, afterName: string | null, afterId: string | null, limit: number],
  RosterRow
>(
  'roster',
  `SELECT ${rosterColumns}
     FROM ${rosterTables}
    WHERE ${isAsked} AND ${isTaught('e.cohort_id', 2)}
      AND ($7::text IS NULL OR (p.name, e.id) > ($7, $8::uuid))
    ORDER BY p.name, e.id
    LIMIT $9`,
);

/** No row for a cohort that isn't there, or isn't the reader's. */
export const countRoster = statement<RosterParams, { count: number }>(
  'roster-count',
  `SELECT (SELECT count(*)::int FROM enrolment e JOIN person p ON p.id = e.person_id
            WHERE ${isAsked}) AS count
     FROM cohort c
    WHERE c.school_id = $1 AND c.id = $3
      AND ${isTaught('c.id', 2)}`,
);

export const findRun = statement<
  [schoolId: string, staffId: string | null, enrolmentId: string],
  RosterRow
>(
  'roster-run',
  `SELECT ${rosterColumns} FROM ${rosterTables}
    WHERE e.school_id = $1 AND ${isTaught('e.cohort_id', 2)} AND e.id = $3`,
);

export type ChangeRow = {
  number: number;
  kind: EnrolmentChangeKind;
  state_before: EnrolmentState | null;
  cohort_before: string | null;
  release_before: number | null;
  state_after: EnrolmentState;
  cohort_after: string;
  release_after: number;
  reason: string | null;
  by: string | null;
  recorded_at: Date;
};

/** The newest first; a run of some years has some dozens. */
export const readHistory = statement<[schoolId: string, enrolmentId: string], ChangeRow>(
  'enrolment-history',
  `SELECT h.number, h.kind, h.before->>'state' AS state_before, cb.name AS cohort_before,
          rb.number AS release_before, h.after->>'state' AS state_after, ca.name AS cohort_after,
          ra.number AS release_after, h.reason, p.name AS by, h.recorded_at
     FROM enrolment_change h
     JOIN cohort ca ON ca.school_id = h.school_id AND ca.id = (h.after->>'cohortId')::uuid
     JOIN release ra ON ra.school_id = h.school_id AND ra.id = (h.after->>'releaseId')::uuid
     LEFT JOIN cohort cb ON cb.school_id = h.school_id AND cb.id = (h.before->>'cohortId')::uuid
     LEFT JOIN release rb ON rb.school_id = h.school_id AND rb.id = (h.before->>'releaseId')::uuid
     LEFT JOIN person p ON p.id = h.actor_id
    WHERE h.school_id = $1 AND h.enrolment_id = $2
    ORDER BY h.number DESC
    LIMIT 500`,
);

/** Not the key: who answers meanwhile only refers to the run, and waits for nobody. */
export const lockRun = statement<[schoolId: string, enrolmentId: string], { id: string }>(
  'enrolment-lock-run',
  `SELECT id FROM enrolment WHERE school_id = $1 AND id = $2 FOR NO KEY UPDATE`,
);

export type StandingRow = {
  person_id: string;
  course_id: string;
  cohort_id: string;
  release_id: string;
  state: EnrolmentState;
  last_change: EnrolmentChangeKind | null;
  is_latest: boolean;
  role: Role | null;
};

/** After the lock, in a statement of its own: it then sees what was committed meanwhile. */
export const readStanding = statement<[schoolId: string, enrolmentId: string], StandingRow>(
  'enrolment-standing',
  `SELECT e.person_id, e.course_id, e.cohort_id, e.release_id, e.state,
          (SELECT kind FROM enrolment_change h
            WHERE h.school_id = e.school_id AND h.enrolment_id = e.id
            ORDER BY number DESC LIMIT 1) AS last_change,
          ${isLatest} AS is_latest, ${currentRole} AS role
     FROM enrolment e
    WHERE e.school_id = $1 AND e.id = $2`,
);

export type CandidateRow = { id: string; name: string; email: string; course_ids: string[] };

type CandidateParams = [schoolId: string, search: string | null, freeFor: string | null];

const isCandidate = `m.school_id = $1 AND m.role = 'STUDENT' AND m.ended_at IS NULL
      AND ($2::text IS NULL OR p.name ILIKE $2 OR p.email ILIKE $2)
      AND ($3::uuid IS NULL OR EXISTS (
            SELECT FROM cohort_course k
             WHERE k.school_id = m.school_id AND k.cohort_id = $3 AND NOT EXISTS (
                   SELECT FROM enrolment e
                    WHERE e.school_id = m.school_id AND e.person_id = m.person_id
                      AND e.course_id = k.course_id AND e.state <> 'ENDED')))`;

export const listCandidates = statement<
  [...CandidateParams, afterName: string | null, afterId: string | null, limit: number],
  CandidateRow
>(
  'enrol-candidates',
  `SELECT p.id, p.name, p.email,
          ARRAY(SELECT e.course_id::text FROM enrolment e
                 WHERE e.school_id = m.school_id AND e.person_id = m.person_id
                   AND e.state <> 'ENDED') AS course_ids
     FROM membership m
     JOIN person p ON p.id = m.person_id
    WHERE ${isCandidate} AND ($4::text IS NULL OR (p.name, p.id) > ($4, $5::uuid))
    ORDER BY p.name, p.id
    LIMIT $6`,
);

export const countCandidates = statement<CandidateParams, { count: number }>(
  'enrol-candidate-count',
  `SELECT count(*)::int AS count FROM membership m JOIN person p ON p.id = m.person_id
    WHERE ${isCandidate}`,
);

/** The role that someone has in this school, until the commit; no row for someone who isn't in it. */
export const holdRole = statement<[schoolId: string, personId: string], { role: Role }>(
  'membership-hold-role',
  `SELECT role FROM membership
    WHERE school_id = $1 AND person_id = $2 AND ended_at IS NULL
      FOR SHARE`,
);
