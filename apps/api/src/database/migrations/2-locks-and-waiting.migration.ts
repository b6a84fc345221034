import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Activities may ask for others first; an answer may wait for a person to mark it. */
export class LocksAndWaiting1700000000002 implements MigrationInterface {
  name = 'LocksAndWaiting1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
  }

  async down(): Promise<void> {
    throw new Error('Nothing that was answered is deleted: restore a back-up instead.');
  }
}

const changes = `
ALTER TABLE release_activity
  ADD COLUMN requires jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(requires) = 'array');

-- a response without a fraction waits; a fraction without a response can't be
ALTER TABLE attempt_slot
  DROP CONSTRAINT attempt_slot_check,
  ADD CONSTRAINT attempt_slot_fraction_has_response
    CHECK (response IS NOT NULL OR fraction IS NULL);

-- a submitted attempt has no score while every answer waits
ALTER TABLE attempt
  DROP CONSTRAINT attempt_check1,
  ADD CONSTRAINT attempt_score_when_submitted CHECK (state = 'SUBMITTED' OR points IS NULL),
  ADD CONSTRAINT attempt_score_whole CHECK ((points IS NULL) = (out_of IS NULL)),
  ADD CONSTRAINT attempt_score_of_something CHECK (out_of > 0);

ALTER TABLE enrolment_rollup
  ADD COLUMN waiting integer[] NOT NULL DEFAULT '{0}' CHECK (array_lower(waiting, 1) = 1);
`;
