import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The folder that authors work on, version by version, and the folder that each release came from. */
export class Drafts1700000000007 implements MigrationInterface {
  name = 'Drafts1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Nothing that was written is deleted: restore a back-up instead.');
  }
}

const tables = `
ALTER TABLE release ADD COLUMN is_correction boolean NOT NULL DEFAULT false;

CREATE TABLE release_file (
  school_id uuid NOT NULL,
  release_id uuid NOT NULL,
  path text NOT NULL CHECK (length(path) BETWEEN 1 AND 300),
  source_hash bytea,
  asset_hash bytea,
  PRIMARY KEY (school_id, release_id, path),
  FOREIGN KEY (school_id, release_id) REFERENCES release (school_id, id),
  FOREIGN KEY (school_id, source_hash) REFERENCES source (school_id, hash),
  FOREIGN KEY (school_id, asset_hash) REFERENCES asset (school_id, hash),
  CHECK (num_nonnulls(source_hash, asset_hash) = 1)
);
CREATE TRIGGER release_file_immutable BEFORE UPDATE OR DELETE ON release_file
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE draft_file (
  school_id uuid NOT NULL,
  course_id uuid NOT NULL,
  path text NOT NULL CHECK (length(path) BETWEEN 1 AND 300),
  version integer NOT NULL CHECK (version > 0),
  source_hash bytea,
  asset_hash bytea,
  -- null: it came with a release
  changed_by uuid,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, course_id, path, version),
  FOREIGN KEY (school_id, course_id) REFERENCES course (school_id, id),
  FOREIGN KEY (school_id, source_hash) REFERENCES source (school_id, hash),
  FOREIGN KEY (school_id, asset_hash) REFERENCES asset (school_id, hash),
  FOREIGN KEY (school_id, changed_by) REFERENCES membership (school_id, person_id),
  -- neither: the file was taken out
  CHECK (num_nonnulls(source_hash, asset_hash) <= 1)
);
CREATE TRIGGER draft_file_append_only BEFORE UPDATE OR DELETE ON draft_file
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- every id that any version of a draft has named: none is given a second time
CREATE TABLE draft_id (
  school_id uuid NOT NULL,
  course_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('OUTLINE', 'QUESTION')),
  id text NOT NULL,
  PRIMARY KEY (school_id, course_id, kind, id),
  FOREIGN KEY (school_id, course_id) REFERENCES course (school_id, id)
);
CREATE TRIGGER draft_id_append_only BEFORE UPDATE OR DELETE ON draft_id
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
