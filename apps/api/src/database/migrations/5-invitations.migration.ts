import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People come in by invitation, by a file or by a cohort's link, and a membership can end. */
export class Invitations1700000000005 implements MigrationInterface {
  name = 'Invitations1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Who came in how is not deleted: restore a back-up instead.');
  }
}

const tables = `
ALTER TABLE membership ADD COLUMN ended_at timestamptz;

CREATE TABLE import_job (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  cohort_id uuid NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  imported_by uuid NOT NULL,
  imported_at timestamptz NOT NULL,
  enrolled integer NOT NULL CHECK (enrolled >= 0),
  invited integer NOT NULL CHECK (invited >= 0),
  skipped integer NOT NULL CHECK (skipped >= 0),
  undone_at timestamptz,
  undone_by uuid,
  PRIMARY KEY (school_id, id),
  FOREIGN KEY (school_id, cohort_id) REFERENCES cohort (school_id, id),
  FOREIGN KEY (school_id, imported_by) REFERENCES membership (school_id, person_id),
  FOREIGN KEY (school_id, undone_by) REFERENCES membership (school_id, person_id),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX import_job_time ON import_job (school_id, imported_at DESC, id DESC);

-- a person's invitation (one seat), or the link of a cohort (a seat for each who takes it)
CREATE TABLE invitation (
  school_id uuid NOT NULL REFERENCES school,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PERSONAL', 'JOIN_LINK')),
  email text CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  name text CHECK (length(name) BETWEEN 1 AND 200),
  role text NOT NULL CHECK (role IN ('STUDENT', 'INSTRUCTOR', 'ADMIN')),
  cohort_id uuid,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  -- of the link in the letter, which nobody but the reader of the mailbox has seen
  letter_hash bytea UNIQUE CHECK (length(letter_hash) = 32),
  seats integer NOT NULL CHECK (seats BETWEEN 1 AND 1000),
  used integer NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND seats),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  invited_by uuid NOT NULL,
  invited_at timestamptz NOT NULL,
  import_id uuid,
  PRIMARY KEY (school_id, id),
  FOREIGN KEY (school_id, cohort_id) REFERENCES cohort (school_id, id),
  FOREIGN KEY (school_id, invited_by) REFERENCES membership (school_id, person_id),
  FOREIGN KEY (school_id, import_id) REFERENCES import_job (school_id, id),
  CHECK ((kind = 'PERSONAL') = (email IS NOT NULL)),
  CHECK (kind = 'PERSONAL' OR letter_hash IS NULL),
  CHECK (kind = 'JOIN_LINK' OR seats = 1),
  CHECK (kind = 'PERSONAL' OR (role = 'STUDENT' AND cohort_id IS NOT NULL AND name IS NULL)),
  CHECK (role <> 'STUDENT' OR cohort_id IS NOT NULL)
);
CREATE UNIQUE INDEX invitation_one_pending ON invitation (school_id, email, cohort_id)
  NULLS NOT DISTINCT WHERE kind = 'PERSONAL' AND revoked_at IS NULL AND used = 0;
CREATE UNIQUE INDEX invitation_one_join_link ON invitation (school_id, cohort_id)
  WHERE kind = 'JOIN_LINK' AND revoked_at IS NULL;
CREATE INDEX invitation_time ON invitation (school_id, invited_at DESC, id DESC);
CREATE INDEX invitation_import ON invitation (school_id, import_id) WHERE import_id IS NOT NULL;

-- what went out to whom, so that nobody is written to without end
CREATE TABLE invitation_letter (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  email text NOT NULL,
  sent_by uuid NOT NULL,
  sent_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  FOREIGN KEY (school_id, invitation_id) REFERENCES invitation (school_id, id),
  FOREIGN KEY (school_id, sent_by) REFERENCES membership (school_id, person_id)
);
CREATE INDEX invitation_letter_time ON invitation_letter (school_id, sent_at);
CREATE TRIGGER invitation_letter_append_only BEFORE UPDATE OR DELETE ON invitation_letter
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- once more by a join link for who had left
CREATE TABLE invitation_use (
  school_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  used_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, invitation_id, person_id, used_at),
  FOREIGN KEY (school_id, invitation_id) REFERENCES invitation (school_id, id),
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id)
);
CREATE TRIGGER invitation_use_append_only BEFORE UPDATE OR DELETE ON invitation_use
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE import_row (
  school_id uuid NOT NULL,
  import_id uuid NOT NULL,
  line integer NOT NULL CHECK (line > 0),
  email text NOT NULL,
  name text,
  outcome text NOT NULL CHECK (outcome IN ('INVITED', 'ENROLLED', 'SKIPPED')),
  invitation_id uuid,
  undo text CHECK (undo IN ('REVOKED', 'WITHDRAWN', 'KEPT_ACCEPTED', 'KEPT_STARTED', 'KEPT_CHANGED')),
  PRIMARY KEY (school_id, import_id, line),
  FOREIGN KEY (school_id, import_id) REFERENCES import_job (school_id, id),
  FOREIGN KEY (school_id, invitation_id) REFERENCES invitation (school_id, id),
  CHECK ((outcome = 'INVITED') = (invitation_id IS NOT NULL))
);

CREATE TABLE import_enrolment (
  school_id uuid NOT NULL,
  import_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  line integer NOT NULL,
  PRIMARY KEY (school_id, import_id, enrolment_id),
  FOREIGN KEY (school_id, import_id, line) REFERENCES import_row (school_id, import_id, line),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id)
);
`;
