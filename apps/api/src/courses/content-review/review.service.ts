import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { findMuscleText } from './atlas.texts.ts';
import { ContentReviewEntry } from './review.entity.ts';
import { isSigned, mayWithdraw } from './review.policy.ts';
import { ReviewReader } from './review.reader.ts';
import { assembleRow, type ReviewableText } from './review.row.ts';
import {
  findLessonText,
  findQuestionText,
  readReviews,
  type ReviewEntryRow,
  type SignedTextRow,
} from './review.sql.ts';
import type { ReviewKind, ReviewRow } from './review.types.ts';

export type WithdrawCommand = { kind: ReviewKind; subject: string; expected: string; now: Date };
export type SignCommand = WithdrawCommand & { licence: string };

/** Signs and withdraws: always one text as it stood, never whatever stands there now. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly sql: Sql,
    private readonly reader: ReviewReader,
    private readonly audit: AuditLog,
  ) {}

  async sign(viewer: Viewer, command: SignCommand): Promise<ReviewRow> {
    const { text, isCurrent } = await this.getText(viewer.schoolId, command);
    if (!isCurrent) throw new AppError('REVIEW_OUTDATED', { field: 'expected' });
    const { licence } = command;
    await this.sql.transaction(async (tx) => {
      const latest = await lockLatest(tx, viewer.schoolId, text);
      if (isSigned(latest)) return;
      await this.append(tx, viewer, { text, latest, licence, now: command.now });
    });
    return this.readRow(viewer, text);
  }

  async withdraw(viewer: Viewer, command: WithdrawCommand): Promise<ReviewRow> {
    const { text } = await this.getText(viewer.schoolId, command);
    await this.sql.transaction(async (tx) => {
      const latest = await lockLatest(tx, viewer.schoolId, text);
      if (!latest) throw new AppError('NOT_FOUND');
      if (!isSigned(latest)) return;
      if (!mayWithdraw(viewer, latest)) throw new AppError('FORBIDDEN');
      await this.append(tx, viewer, { text, latest, licence: null, now: command.now });
    });
    return this.readRow(viewer, text);
  }

  private async getText(
    schoolId: string,
    { kind, subject, expected }: WithdrawCommand,
  ): Promise<{ text: ReviewableText; isCurrent: boolean }> {
    const found = await this.findText(schoolId, kind, subject, expected);
    if (!found) throw new AppError('NOT_FOUND');
    if (found.title === null) throw new AppError('REVIEW_OUTDATED', { field: 'expected' });
    const { title, module_title: moduleTitle, review: authored, is_current: isCurrent } = found;
    const text = { kind, subject, fingerprint: expected, title, moduleTitle, authored };
    return { text, isCurrent: isCurrent ?? false };
  }

  private async findText(
    schoolId: string,
    kind: ReviewKind,
    subject: string,
    fingerprint: string,
  ): Promise<SignedTextRow | undefined> {
    if (kind === 'MUSCLE') {
      const muscle = findMuscleText(subject);
      if (!muscle) return undefined;
      const isCurrent = muscle.fingerprint === fingerprint;
      const title = isCurrent ? muscle.title : null;
      return { title, module_title: null, review: null, is_current: isCurrent };
    }
    const statement = kind === 'LESSON' ? findLessonText : findQuestionText;
    const [row] = await this.sql.run(statement, [schoolId, subject, fingerprint]);
    return row;
  }

  private async append(
    tx: Transaction,
    { schoolId, personId, name }: Viewer,
    entry: {
      text: ReviewableText;
      latest: ReviewEntryRow | null;
      licence: string | null;
      now: Date;
    },
  ): Promise<void> {
    const { text, latest, licence, now } = entry;
    const { kind, subject, fingerprint } = text;
    const id = newId();
    const act = licence === null ? 'WITHDRAWN' : 'SIGNED';
    const number = (latest?.number ?? 0) + 1;
    const signed = { kind, subject, fingerprint, number, act, licence } as const;
    const row = { schoolId, id, ...signed, personId, name, recordedAt: now };
    await tx.manager.insert(ContentReviewEntry, row);
    await this.audit.record(tx, {
      schoolId,
      actorId: personId,
      action: act === 'SIGNED' ? 'review.signed' : 'review.withdrawn',
      subjectType: 'content_review',
      subjectId: id,
      before: latest && { act: latest.act, by: latest.name, licence: latest.licence },
      after: signed,
    });
  }

  private async readRow(viewer: Viewer, text: ReviewableText): Promise<ReviewRow> {
    const [entry = null] = await this.reader.read(viewer.schoolId, text.kind, [text]);
    return assembleRow(viewer, text, entry);
  }
}

/** Two signatures at a time would take the same number. */
async function lockLatest(
  tx: Transaction,
  schoolId: string,
  { kind, subject, fingerprint }: ReviewableText,
): Promise<ReviewEntryRow | null> {
  const lock = `review:${schoolId}:${kind}:${subject}:${fingerprint}`;
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
  const [latest = null] = await tx.run(readReviews, [schoolId, kind, [subject], [fingerprint]]);
  return latest;
}
