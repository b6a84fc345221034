import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { textOf } from '@palpate/content';
import { FolderStore } from '../../courses/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { appendText, DraftStore, type DraftHead, type DraftPlace } from './draft.store.ts';
import type { DraftConflict } from './draft.types.ts';

/** `expected` is the version that was edited; 0 for a file that was not there. */
export type TextChange = { path: string; text: string; expected: number };

export type SaveCommand = DraftPlace & {
  personId: string;
  changes: readonly TextChange[];
  now: Date;
  /** Written in the same transaction. */
  also?: (tx: Transaction) => Promise<void>;
};

/** Saves texts of drafts: all of them on the versions that were edited, or none. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftStore,
    private readonly folders: FolderStore,
  ) {}

  /** Null when saved; else the first file that someone else has changed in the meantime. */
  async save(command: SaveCommand): Promise<{ path: string; head: DraftHead | null } | null> {
    return this.sql.transaction(async (tx) => {
      const heads = await this.drafts.lockHeads(tx, command);
      const headOf = (path: string) => heads.find((head) => head.path === path) ?? null;
      const differing = command.changes.filter(({ path, text }) => {
        return headOf(path)?.hash !== hashOf(text);
      });
      const moved = differing.find(({ path, expected }) => {
        return (headOf(path)?.version ?? 0) !== expected;
      });
      if (moved) return { path: moved.path, head: headOf(moved.path) };
      const { personId: changedBy, now: changedAt } = command;
      for (const { path, text, expected } of differing) {
        const version = expected + 1;
        await appendText(tx, command, { path, text, version, changedBy, changedAt });
      }
      await command.also?.(tx);
      return null;
    });
  }

  /** As `save` for one text that a person wrote: a conflict shows both. */
  async saveText(
    command: Omit<SaveCommand, 'changes'>,
    change: TextChange,
  ): Promise<DraftConflict | null> {
    const moved = await this.save({ ...command, changes: [change] });
    return moved ? this.conflict(command.schoolId, change.text, moved.head, command.now) : null;
  }

  async conflict(
    schoolId: string,
    mine: string,
    head: DraftHead | null,
    now: Date,
  ): Promise<DraftConflict> {
    if (!head) return { mine, theirs: '', version: 0, changedBy: null, changedAt: now };
    const [file] = await this.folders.readFiles(schoolId, [head]);
    const theirs = file ? textOf(file) : '';
    const { version, changed_by: changedBy, changed_at: changedAt } = head;
    return { mine, theirs, version, changedBy, changedAt };
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
