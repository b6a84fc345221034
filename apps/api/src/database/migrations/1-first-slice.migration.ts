import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the first slice; docs/data-model.md draws the whole model. */
export class FirstSlice1700000000001 implements MigrationInterface {
  name = 'FirstSlice1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Nothing that was answered is deleted: restore a back-up instead.');
  }
}

const tables = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- identity
CREATE TABLE school (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX school_single_demo ON school (is_demo) WHERE is_demo;

CREATE TABLE person (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE membership (
  school_id uuid NOT NULL REFERENCES school,
  person_id uuid NOT NULL REFERENCES person,
  role text NOT NULL CHECK (role IN ('STUDENT', 'INSTRUCTOR', 'ADMIN')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  person_id uuid NOT NULL REFERENCES person,
  school_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id)
);
CREATE INDEX session_person ON session (person_id);

CREATE TABLE sign_in_failure (
  id uuid PRIMARY KEY,
  address text NOT NULL,
  email_hash bytea NOT NULL,
  failed_at timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_address ON sign_in_failure (address, failed_at);
CREATE INDEX sign_in_failure_time ON sign_in_failure (failed_at);

CREATE TABLE audit_entry (
  school_id uuid NOT NULL REFERENCES school,
  id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor_id uuid REFERENCES person,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  before jsonb,
  after jsonb,
  PRIMARY KEY (school_id, id)
);
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- questions
CREATE TABLE question (
  school_id uuid NOT NULL REFERENCES school,
  id uuid NOT NULL,
  key text NOT NULL,
  use text NOT NULL CHECK (use IN ('practice', 'graded')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, key)
);

CREATE TABLE question_version (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  question_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number > 0),
  type text NOT NULL,
  scoring_rule text NOT NULL,
  is_safety_critical boolean NOT NULL,
  definition jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, question_id, number),
  FOREIGN KEY (school_id, question_id) REFERENCES question (school_id, id)
);
CREATE TRIGGER question_version_immutable BEFORE UPDATE OR DELETE ON question_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- courses
CREATE TABLE course (
  school_id uuid NOT NULL REFERENCES school,
  id uuid NOT NULL,
  key text NOT NULL,
  title text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, key)
);

CREATE TABLE module (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  course_id uuid NOT NULL,
  key text NOT NULL,
  slot smallint NOT NULL CHECK (slot BETWEEN 1 AND 200),
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, course_id, key),
  UNIQUE (school_id, course_id, slot),
  FOREIGN KEY (school_id, course_id) REFERENCES course (school_id, id)
);

CREATE TABLE activity (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  course_id uuid NOT NULL,
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('LESSON', 'PRACTICE', 'QUIZ')),
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, course_id, key),
  FOREIGN KEY (school_id, course_id) REFERENCES course (school_id, id)
);

CREATE TABLE source (
  school_id uuid NOT NULL REFERENCES school,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  text text NOT NULL,
  PRIMARY KEY (school_id, hash)
);
CREATE TRIGGER source_immutable BEFORE UPDATE OR DELETE ON source
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE release (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  course_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number > 0),
  title text NOT NULL,
  note text NOT NULL,
  bibliography_hash bytea NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid REFERENCES person,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, course_id, id),
  UNIQUE (school_id, course_id, number),
  FOREIGN KEY (school_id, course_id) REFERENCES course (school_id, id),
  FOREIGN KEY (school_id, bibliography_hash) REFERENCES source (school_id, hash)
);

CREATE TABLE release_module (
  school_id uuid NOT NULL,
  release_id uuid NOT NULL,
  module_id uuid NOT NULL,
  position smallint NOT NULL,
  title text NOT NULL,
  PRIMARY KEY (school_id, release_id, module_id),
  UNIQUE (school_id, release_id, position),
  FOREIGN KEY (school_id, release_id) REFERENCES release (school_id, id),
  FOREIGN KEY (school_id, module_id) REFERENCES module (school_id, id)
);

CREATE TABLE release_activity (
  school_id uuid NOT NULL,
  release_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  module_id uuid NOT NULL,
  position smallint NOT NULL,
  title text NOT NULL,
  minutes smallint NOT NULL CHECK (minutes > 0),
  is_required boolean NOT NULL,
  source_hash bytea,
  PRIMARY KEY (school_id, release_id, activity_id),
  UNIQUE (school_id, release_id, module_id, position),
  FOREIGN KEY (school_id, release_id, module_id) REFERENCES release_module (school_id, release_id, module_id),
  FOREIGN KEY (school_id, activity_id) REFERENCES activity (school_id, id),
  FOREIGN KEY (school_id, source_hash) REFERENCES source (school_id, hash)
);

CREATE TABLE release_question (
  school_id uuid NOT NULL,
  release_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position > 0),
  question_version_id uuid NOT NULL,
  mark numeric(6, 2) NOT NULL CHECK (mark > 0),
  PRIMARY KEY (school_id, release_id, activity_id, position),
  UNIQUE (school_id, release_id, activity_id, question_version_id),
  FOREIGN KEY (school_id, release_id, activity_id) REFERENCES release_activity (school_id, release_id, activity_id),
  FOREIGN KEY (school_id, question_version_id) REFERENCES question_version (school_id, id)
);
CREATE TRIGGER release_immutable BEFORE UPDATE OR DELETE ON release
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_module_immutable BEFORE UPDATE OR DELETE ON release_module
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_activity_immutable BEFORE UPDATE OR DELETE ON release_activity
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_question_immutable BEFORE UPDATE OR DELETE ON release_question
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- enrolment
CREATE TABLE cohort (
  school_id uuid NOT NULL REFERENCES school,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  starts_on date,
  ends_on date,
  timezone text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  CHECK (ends_on >= starts_on)
);

CREATE TABLE cohort_course (
  school_id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  course_id uuid NOT NULL,
  release_id uuid NOT NULL,
  PRIMARY KEY (school_id, cohort_id, course_id),
  FOREIGN KEY (school_id, cohort_id) REFERENCES cohort (school_id, id),
  FOREIGN KEY (school_id, course_id, release_id) REFERENCES release (school_id, course_id, id)
);

CREATE TABLE cohort_staff (
  school_id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (school_id, cohort_id, person_id),
  FOREIGN KEY (school_id, cohort_id) REFERENCES cohort (school_id, id),
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id)
);
CREATE INDEX cohort_staff_person ON cohort_staff (school_id, person_id);

CREATE TABLE enrolment (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  course_id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  release_id uuid NOT NULL,
  run smallint NOT NULL CHECK (run > 0),
  state text NOT NULL CHECK (state IN ('OPEN', 'ENDED')),
  enrolled_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, id, person_id),
  UNIQUE (school_id, person_id, course_id, run),
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id),
  FOREIGN KEY (school_id, cohort_id, course_id) REFERENCES cohort_course (school_id, cohort_id, course_id),
  FOREIGN KEY (school_id, course_id, release_id) REFERENCES release (school_id, course_id, id)
);
CREATE UNIQUE INDEX enrolment_one_open_run ON enrolment (school_id, person_id, course_id) WHERE state = 'OPEN';
CREATE INDEX enrolment_cohort ON enrolment (school_id, cohort_id, course_id);

-- study
CREATE TABLE attempt (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  release_id uuid NOT NULL,
  module_slot smallint NOT NULL,
  preset text NOT NULL CHECK (preset IN ('CHECK', 'PRACTICE', 'QUIZ')),
  number smallint NOT NULL CHECK (number > 0),
  retry_of uuid,
  state text NOT NULL CHECK (state IN ('OPEN', 'SUBMITTED')),
  event_count integer NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL,
  submitted_at timestamptz,
  points numeric(12, 6),
  out_of numeric(12, 6),
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, enrolment_id, activity_id, number),
  FOREIGN KEY (school_id, enrolment_id, person_id) REFERENCES enrolment (school_id, id, person_id),
  FOREIGN KEY (school_id, release_id, activity_id) REFERENCES release_activity (school_id, release_id, activity_id),
  FOREIGN KEY (school_id, retry_of) REFERENCES attempt (school_id, id),
  CHECK ((state = 'SUBMITTED') = (submitted_at IS NOT NULL)),
  CHECK ((state = 'SUBMITTED') = (points IS NOT NULL)),
  CHECK (points BETWEEN 0 AND out_of)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX attempt_one_open ON attempt (school_id, enrolment_id, activity_id) WHERE state = 'OPEN';

CREATE TABLE attempt_slot (
  school_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  position smallint NOT NULL CHECK (position > 0),
  version_shown_id uuid NOT NULL,
  version_scored_id uuid NOT NULL,
  option_order text[] NOT NULL,
  mark numeric(6, 2) NOT NULL CHECK (mark > 0),
  response jsonb,
  fraction numeric(7, 6) CHECK (fraction BETWEEN 0 AND 1),
  tries smallint NOT NULL DEFAULT 0,
  is_checked boolean NOT NULL DEFAULT false,
  is_closed boolean NOT NULL DEFAULT false,
  is_flagged boolean NOT NULL DEFAULT false,
  changes smallint NOT NULL DEFAULT 0,
  answered_at timestamptz,
  PRIMARY KEY (school_id, attempt_id, position),
  FOREIGN KEY (school_id, attempt_id) REFERENCES attempt (school_id, id),
  FOREIGN KEY (school_id, version_shown_id) REFERENCES question_version (school_id, id),
  FOREIGN KEY (school_id, version_scored_id) REFERENCES question_version (school_id, id),
  CHECK ((response IS NULL) = (fraction IS NULL)),
  CHECK (is_checked OR NOT is_closed)
) WITH (fillfactor = 80);

CREATE TABLE attempt_event (
  school_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  event_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  kind text NOT NULL CHECK (kind IN ('ANSWERED', 'CHECKED', 'FLAGGED', 'SUBMITTED')),
  position smallint,
  payload jsonb,
  fraction numeric(7, 6) CHECK (fraction BETWEEN 0 AND 1),
  client_at timestamptz,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, attempt_id, event_id),
  FOREIGN KEY (school_id, attempt_id) REFERENCES attempt (school_id, id)
);
CREATE TRIGGER attempt_event_append_only BEFORE UPDATE OR DELETE ON attempt_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE lesson_progress (
  school_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  last_block smallint NOT NULL CHECK (last_block >= 0),
  started_at timestamptz NOT NULL,
  last_interaction_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, enrolment_id, activity_id),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id),
  FOREIGN KEY (school_id, activity_id) REFERENCES activity (school_id, id)
);

CREATE TABLE lesson_event (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('OPENED', 'REACHED', 'CHECKED')),
  block smallint,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id),
  FOREIGN KEY (school_id, activity_id) REFERENCES activity (school_id, id)
);
CREATE INDEX lesson_event_enrolment ON lesson_event (school_id, enrolment_id, recorded_at);
CREATE TRIGGER lesson_event_append_only BEFORE UPDATE OR DELETE ON lesson_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE completion (
  school_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number > 0),
  kind text NOT NULL CHECK (kind IN ('COMPLETED', 'REVOKED')),
  attempt_id uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, enrolment_id, activity_id, number),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id),
  FOREIGN KEY (school_id, activity_id) REFERENCES activity (school_id, id),
  FOREIGN KEY (school_id, attempt_id) REFERENCES attempt (school_id, id),
  CHECK ((kind = 'COMPLETED') = (number % 2 = 1))
);
CREATE TRIGGER completion_append_only BEFORE UPDATE OR DELETE ON completion
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE enrolment_rollup (
  school_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  -- never empty: an array that starts with a later slot would start counting there
  done integer[] NOT NULL DEFAULT '{0}' CHECK (array_lower(done, 1) = 1),
  answered integer[] NOT NULL DEFAULT '{0}' CHECK (array_lower(answered, 1) = 1),
  fraction_sum numeric[] NOT NULL DEFAULT '{0}' CHECK (array_lower(fraction_sum, 1) = 1),
  quiz_points numeric[] NOT NULL DEFAULT '{NULL}' CHECK (array_lower(quiz_points, 1) = 1),
  quiz_out_of numeric[] NOT NULL DEFAULT '{NULL}' CHECK (array_lower(quiz_out_of, 1) = 1),
  last_active_at timestamptz,
  PRIMARY KEY (school_id, enrolment_id),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id)
) WITH (fillfactor = 60);
`;
