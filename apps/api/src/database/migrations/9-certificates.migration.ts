import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates of completion: what was said when, and what was taken back. */
export class Certificates1700000000009 implements MigrationInterface {
  name = 'Certificates1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('No certificate is deleted: restore a back-up instead.');
  }
}

const tables = `
CREATE TABLE certificate (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  -- 1 for the first of a run; another only after the one before was withdrawn
  sequence smallint NOT NULL CHECK (sequence > 0),
  number text NOT NULL UNIQUE
    CHECK (number ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
  -- in the words of that day: a name or a title may change later
  person_name text NOT NULL,
  course_title text NOT NULL,
  school_name text NOT NULL,
  release smallint NOT NULL,
  completed_at timestamptz NOT NULL,
  timezone text NOT NULL,
  issued_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, enrolment_id, sequence),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id)
);
CREATE TRIGGER certificate_append_only BEFORE UPDATE OR DELETE ON certificate
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE certificate_withdrawal (
  school_id uuid NOT NULL,
  certificate_id uuid NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  withdrawn_by uuid NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, certificate_id),
  FOREIGN KEY (school_id, certificate_id) REFERENCES certificate (school_id, id),
  FOREIGN KEY (school_id, withdrawn_by) REFERENCES membership (school_id, person_id)
);
CREATE TRIGGER certificate_withdrawal_append_only BEFORE UPDATE OR DELETE ON certificate_withdrawal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
