import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs move from release to release; a correction scores again and tells who had finished. */
export class ReleaseMoves1700000000008 implements MigrationInterface {
  name = 'ReleaseMoves1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('No score is taken back unseen: restore a back-up instead.');
  }
}

const tables = `
-- null: the activity stands in no module of its run's release, and counts nowhere
ALTER TABLE attempt ALTER COLUMN module_slot DROP NOT NULL;

CREATE TABLE regrade (
  school_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  position smallint NOT NULL,
  release_id uuid NOT NULL,
  version_before_id uuid NOT NULL,
  version_after_id uuid NOT NULL,
  fraction_before numeric(7, 6) CHECK (fraction_before BETWEEN 0 AND 1),
  fraction_after numeric(7, 6) CHECK (fraction_after BETWEEN 0 AND 1),
  -- the new version can't read the response: version and score stay as they were
  is_kept boolean NOT NULL,
  -- events of the attempt by then: a later answer has a score of its own
  event_count integer NOT NULL CHECK (event_count >= 0),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, attempt_id, position, release_id),
  FOREIGN KEY (school_id, attempt_id, position)
    REFERENCES attempt_slot (school_id, attempt_id, position),
  FOREIGN KEY (school_id, release_id) REFERENCES release (school_id, id),
  FOREIGN KEY (school_id, version_before_id) REFERENCES question_version (school_id, id),
  FOREIGN KEY (school_id, version_after_id) REFERENCES question_version (school_id, id),
  CHECK (NOT is_kept OR fraction_after IS NOT DISTINCT FROM fraction_before)
);
CREATE TRIGGER regrade_append_only BEFORE UPDATE OR DELETE ON regrade
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE correction_notice (
  school_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  release_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  dismissed_at timestamptz,
  PRIMARY KEY (school_id, enrolment_id, release_id, activity_id),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id),
  FOREIGN KEY (school_id, release_id) REFERENCES release (school_id, id),
  FOREIGN KEY (school_id, activity_id) REFERENCES activity (school_id, id)
);
-- home asks on each visit, and nearly always finds none
CREATE INDEX correction_notice_open ON correction_notice (school_id, enrolment_id)
  WHERE dismissed_at IS NULL;
`;
