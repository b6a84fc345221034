import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures and video by hash, who signed which text, and where a video was left. */
export class AssetsAndReviews1700000000003 implements MigrationInterface {
  name = 'AssetsAndReviews1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Nothing that was signed is deleted: restore a back-up instead.');
  }
}

const tables = `
-- courses
CREATE TABLE asset (
  school_id uuid NOT NULL REFERENCES school,
  hash bytea NOT NULL CHECK (hash = sha256(bytes)),
  media_type text NOT NULL CHECK (media_type IN ('image/svg+xml', 'image/png', 'image/jpeg',
    'image/webp', 'video/webm', 'video/mp4', 'text/vtt')),
  size integer NOT NULL CHECK (size = length(bytes) AND size BETWEEN 1 AND 8388608),
  bytes bytea NOT NULL,
  PRIMARY KEY (school_id, hash)
);
-- uncompressed, so that a range is read without the rest
ALTER TABLE asset ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TRIGGER asset_immutable BEFORE UPDATE OR DELETE ON asset
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- what the authors say of a lesson and of a question's head, as it stood in the release
ALTER TABLE release_activity
  ADD COLUMN review jsonb NOT NULL DEFAULT '{"state": "draft"}' CHECK (review ? 'state');
ALTER TABLE release_question
  ADD COLUMN review jsonb NOT NULL DEFAULT '{"state": "draft"}' CHECK (review ? 'state'),
  ADD COLUMN sources text[] NOT NULL DEFAULT '{}';
CREATE INDEX release_question_version ON release_question (school_id, question_version_id);

CREATE TABLE content_review (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('LESSON', 'QUESTION', 'MUSCLE')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
  fingerprint text NOT NULL CHECK (length(fingerprint) BETWEEN 1 AND 100),
  number smallint NOT NULL CHECK (number > 0),
  act text NOT NULL CHECK (act IN ('SIGNED', 'WITHDRAWN')),
  person_id uuid NOT NULL,
  name text NOT NULL,
  licence text CHECK (length(licence) BETWEEN 2 AND 100),
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, id),
  UNIQUE (school_id, kind, subject, fingerprint, number),
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id),
  CHECK ((act = 'SIGNED') = (number % 2 = 1)),
  CHECK ((act = 'SIGNED') = (licence IS NOT NULL))
);
CREATE TRIGGER content_review_append_only BEFORE UPDATE OR DELETE ON content_review
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- study
CREATE TABLE media_position (
  school_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  media text NOT NULL CHECK (length(media) BETWEEN 1 AND 200),
  seconds integer NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (school_id, enrolment_id, activity_id, media),
  FOREIGN KEY (school_id, enrolment_id) REFERENCES enrolment (school_id, id),
  FOREIGN KEY (school_id, activity_id) REFERENCES activity (school_id, id)
) WITH (fillfactor = 80);

ALTER TABLE lesson_event DROP CONSTRAINT lesson_event_kind_check;
ALTER TABLE lesson_event ADD CONSTRAINT lesson_event_kind_check
  CHECK (kind IN ('OPENED', 'REACHED', 'CHECKED', 'WATCHED'));
`;
