import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { SessionCache } from '../../platform/guard/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { deviceOf } from './device.policy.ts';
import type { Device } from './device.policy.ts';
import { endOneSession, endSessions, listSessions } from './session.sql.ts';
import type { SessionListRow } from './session.sql.ts';

export type OwnSession = Device & {
  id: string;
  schoolName: string;
  address: string | null;
  startedAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
};

/** Where a person is signed in, and the ends of it; other processes notice within ten seconds. */
@Injectable()
export class SessionList {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly cache: SessionCache,
  ) {}

  async list({ personId, sessionId }: Viewer): Promise<OwnSession[]> {
    const rows = await this.sql.run(listSessions, [personId, this.clock.now()]);
    return rows.map((row) => toOwnSession(row, sessionId));
  }

  async end(viewer: Viewer, id: unknown): Promise<OwnSession[]> {
    const sessionId = uuid(id, 'id');
    const now = this.clock.now();
    const ended = await this.sql.run(endOneSession, [viewer.personId, sessionId, now]);
    if (ended.length === 0) throw new AppError('NOT_FOUND');
    this.forget(ended);
    return this.list(viewer);
  }

  async endOthers(viewer: Viewer): Promise<OwnSession[]> {
    const { personId, sessionId } = viewer;
    this.forget(await this.sql.run(endSessions, [personId, sessionId, this.clock.now()]));
    return this.list(viewer);
  }

  /** Within a change of the password. If that is undone, they are refused for some seconds only. */
  async endAll(tx: Transaction, personId: string, except: string | null): Promise<void> {
    this.forget(await tx.run(endSessions, [personId, except, this.clock.now()]));
  }

  private forget(ended: readonly { token_hash: Buffer }[]): void {
    for (const { token_hash } of ended) this.cache.evict(token_hash.toString('hex'));
  }
}

function toOwnSession(row: SessionListRow, currentId: string): OwnSession {
  return {
    id: row.id,
    schoolName: row.school_name,
    address: row.address || null,
    startedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    isCurrent: row.id === currentId,
    ...deviceOf(row.user_agent),
  };
}
