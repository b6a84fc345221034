import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { SessionReader, type Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import { endSession, findSession, forgetSpent, openSession, touchSession } from './session.sql.ts';
import type { SessionRow } from './session.sql.ts';

export const SESSION_DAYS = 30;
/** After its end; a device is known for as long, over a summer too. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
const SEEN_EVERY_MS = 5 * 60_000;

/** Where a session is opened from. */
export type Origin = { userAgent: string | null; address: string | null; deviceHash: Buffer };

/** Who comes in; `passwordHash` is of the password that they have just shown. */
export type Entering = { personId: string; schoolId: string; passwordHash?: string };

export type NewSession = Entering & Origin;

export type OpenSession = { token: string; expiresAt: Date };

/** The sessions' table; tokens are looked up by their hash and never stored. */
@Injectable()
export class SessionStore implements SessionReader {
  private readonly logger = new Logger('Identity');

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async find(tokenHash: string): Promise<Viewer | null> {
    const now = this.clock.now();
    const [row] = await this.sql.run(findSession, [bytes(tokenHash), now]);
    if (!row) return null;
    if (isSeenLongAgo(row, now)) this.touch(row.id, now);
    return toViewer(row);
  }

  /** Nobody waits for it, and nobody is refused because of it. */
  private touch(id: string, now: Date): void {
    this.sql.run(touchSession, [id, now]).catch((error: unknown) => {
      this.logger.warn(`A session's last moment was not kept: ${String(error)}`);
    });
  }

  /** Null where the password that was shown is no longer the one. */
  async open(session: NewSession): Promise<OpenSession | null> {
    const { personId, schoolId, passwordHash = null, userAgent, address, deviceHash } = session;
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY_MS);
    const opened = await this.sql.run(openSession, [
      newId(),
      hashToken(token),
      personId,
      schoolId,
      now,
      expiresAt,
      userAgent,
      address,
      deviceHash,
      passwordHash,
    ]);
    if (opened.length === 0) return null;
    await this.forget(personId, now);
    return { token, expiresAt };
  }

  /** A few at each sign-in, and nobody is kept out because of it. */
  private async forget(personId: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    await this.sql.run(forgetSpent, [personId, before]).catch((error: unknown) => {
      this.logger.warn(`Old sessions were not forgotten: ${String(error)}`);
    });
  }

  async end(tokenHash: string): Promise<void> {
    await this.sql.run(endSession, [bytes(tokenHash), this.clock.now()]);
  }
}

function isSeenLongAgo({ last_seen_at }: SessionRow, now: Date): boolean {
  return last_seen_at === null || now.getTime() - last_seen_at.getTime() >= SEEN_EVERY_MS;
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
