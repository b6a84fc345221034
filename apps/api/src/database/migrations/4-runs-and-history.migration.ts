import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run can pause, and keeps what was done with it; two admins don't overwrite each other. */
export class RunsAndHistory1700000000004 implements MigrationInterface {
  name = 'RunsAndHistory1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('No history is deleted: restore a back-up instead.');
  }
}

const tables = `
ALTER TABLE cohort ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);

ALTER TABLE enrolment DROP CONSTRAINT enrolment_state_check;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_state_check
  CHECK (state IN ('OPEN', 'PAUSED', 'ENDED'));
DROP INDEX enrolment_one_open_run;
CREATE UNIQUE INDEX enrolment_one_open_run ON enrolment (school_id, person_id, course_id)
  WHERE state IN ('OPEN', 'PAUSED');

CREATE TABLE enrolment_change (
  school_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number > 0),
  kind text NOT NULL CHECK (kind IN ('ENROLLED', 'MOVED', 'PAUSED', 'RESUMED', 'WITHDRAWN',
    'RETURNED', 'FINISHED', 'RELEASE_MOVED')),
  before jsonb,
  after jsonb NOT NULL CHECK (after ? 'state'),
  reason text CHECK (length(reason) BETWEEN 1 AND 500),
  -- null where the server itself acted
  actor_id uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, enrolment_id, number),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id),
  FOREIGN KEY (school_id, actor_id) REFERENCES membership (school_id, person_id),
  CHECK ((kind = 'ENROLLED') = (number = 1)),
  CHECK ((kind = 'ENROLLED') = (before IS NULL))
);
CREATE TRIGGER enrolment_change_append_only BEFORE UPDATE OR DELETE ON enrolment_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO enrolment_change
  (school_id, enrolment_id, number, kind, after, actor_id, recorded_at)
SELECT e.school_id, e.id, 1, 'ENROLLED',
       jsonb_build_object('state', 'OPEN', 'cohortId', e.cohort_id, 'releaseId', e.release_id),
       m.person_id, e.enrolled_at
  FROM enrolment e
  LEFT JOIN audit_entry a ON a.school_id = e.school_id AND a.subject_id = e.id
                         AND a.action = 'enrolment.opened'
  LEFT JOIN membership m ON m.school_id = a.school_id AND m.person_id = a.actor_id;
`;
