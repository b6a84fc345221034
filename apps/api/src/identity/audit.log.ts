import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { AuditEntry } from './audit.entity.ts';

const ROWS_AT_ONCE = 1_000;

export type AuditedChange = {
  schoolId: string;
  /** Null when nobody was signed in: the server itself acted. */
  actorId: string | null;
  /** What was done, as `noun.verb`: `school.set-up`. */
  action: string;
  subjectType: string;
  subjectId: string;
  before?: object | null;
  after?: object | null;
};

@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  /** Written in the transaction of the change itself: neither is there without the other. */
  async record(tx: Transaction, change: AuditedChange): Promise<void> {
    const { before = null, after = null } = change;
    const entry = { ...change, before, after, id: newId(), recordedAt: this.clock.now() };
    await tx.manager.insert(AuditEntry, entry);
  }

  /** Many changes of one kind, a thousand rows a statement. */
  async recordAll(tx: Transaction, changes: readonly AuditedChange[]): Promise<void> {
    const recordedAt = this.clock.now();
    const entries = changes.map((change) => {
      const { before = null, after = null } = change;
      return { ...change, before, after, id: newId(), recordedAt };
    });
    for (let start = 0; start < entries.length; start += ROWS_AT_ONCE) {
      await tx.manager.insert(AuditEntry, entries.slice(start, start + ROWS_AT_ONCE));
    }
  }
}
