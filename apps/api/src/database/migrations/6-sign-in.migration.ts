import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a session is from, limits, one-time links, whose address it is, and the second factor. */
export class SignIn1700000000006 implements MigrationInterface {
  name = 'SignIn1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Nobody loses a way to sign in: restore a back-up instead.');
  }
}

const tables = `
-- enough to know one's own devices again; the address is shortened before it gets here
ALTER TABLE session
  ADD COLUMN last_seen_at timestamptz,
  ADD COLUMN user_agent text CHECK (length(user_agent) <= 300),
  ADD COLUMN address text CHECK (length(address) <= 50),
  ADD COLUMN device_hash bytea CHECK (length(device_hash) = 32);

-- buckets instead of failures: one try comes back at a time, and a full one is forgotten
DROP TABLE sign_in_failure;
CREATE TABLE sign_in_limit (
  -- SHA-256: of the client's address, of the pair it makes with an e-mail address, or of a known device
  key bytea PRIMARY KEY CHECK (length(key) = 32),
  full_at timestamptz NOT NULL
);
CREATE INDEX sign_in_limit_full ON sign_in_limit (full_at);

-- when they first used a link that only a letter held; null while nobody knows whose the address is
ALTER TABLE person ADD COLUMN email_proved_at timestamptz;

CREATE TABLE one_time_link (
  school_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('PASSWORD')),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  -- null when the person asked for it by mail
  issued_by uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (school_id, id),
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id),
  FOREIGN KEY (school_id, issued_by) REFERENCES membership (school_id, person_id)
);
CREATE INDEX one_time_link_person ON one_time_link (person_id);

CREATE TABLE totp (
  person_id uuid PRIMARY KEY REFERENCES person,
  secret bytea NOT NULL CHECK (length(secret) = 20),
  created_at timestamptz NOT NULL,
  -- null until a first code has shown that the app has the secret
  confirmed_at timestamptz,
  -- a code of this step or an earlier one has been taken and is never taken again
  last_step bigint NOT NULL DEFAULT 0
);

CREATE TABLE recovery_code (
  person_id uuid NOT NULL REFERENCES totp,
  code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);

-- the password was right, the code is still to come
CREATE TABLE pending_sign_in (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  person_id uuid NOT NULL,
  school_id uuid NOT NULL,
  tries smallint NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  expires_at timestamptz NOT NULL,
  FOREIGN KEY (school_id, person_id) REFERENCES membership (school_id, person_id)
);
CREATE INDEX pending_sign_in_person ON pending_sign_in (person_id);
CREATE INDEX pending_sign_in_expiry ON pending_sign_in (expires_at);
`;
