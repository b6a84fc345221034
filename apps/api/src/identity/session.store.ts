import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Sql } from '../platform/database/index.ts';
import { SessionReader, hashSessionToken, newSessionToken } from '../platform/guard/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { newId } from '../platform/ids.ts';
import { endSession, findSession } from './identity.sql.ts';
import type { SessionRow } from './identity.sql.ts';
import { Session } from './session.entity.ts';

export const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

export type OpenSession = { token: string; expiresAt: Date };

/** The sessions' table; tokens are looked up by their hash and never stored. */
@Injectable()
export class SessionStore implements SessionReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async find(tokenHash: string): Promise<Viewer | null> {
    const rows = await this.sql.run(findSession, [bytes(tokenHash), this.clock.now()]);
    return rows[0] ? toViewer(rows[0]) : null;
  }

  async open(person: { personId: string; schoolId: string }): Promise<OpenSession> {
    const token = newSessionToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * DAY_MS);
    const { personId, schoolId } = person;
    await this.sql.transaction(({ manager }) =>
      manager.insert(Session, {
        id: newId(),
        tokenHash: bytes(hashSessionToken(token)),
        personId,
        schoolId,
        createdAt,
        expiresAt,
        endedAt: null,
      }),
    );
    return { token, expiresAt };
  }

  async end(tokenHash: string): Promise<void> {
    await this.sql.run(endSession, [bytes(tokenHash), this.clock.now()]);
  }
}

function bytes(hash: string): Buffer {
  return Buffer.from(hash, 'hex');
}

function toViewer(row: SessionRow): Viewer {
  return {
    sessionId: row.id,
    personId: row.person_id,
    schoolId: row.school_id,
    role: row.role,
    name: row.name,
    email: row.email,
    schoolName: row.school_name,
    isDemo: row.is_demo,
  };
}
