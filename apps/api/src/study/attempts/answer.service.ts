import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { LessonRecorder } from '../lessons/lesson.recorder.ts';
import { asksForChecks } from '../locks/gated.ts';
import { givesVerdictAtOnce, maxTries, refusal } from './attempt.policy.ts';
import { AttemptReader } from './attempt.reader.ts';
import {
  answerSlot,
  findEvent,
  flagSlot,
  type AnswerParams,
  type AnswerRow,
} from './attempt.sql.ts';
import { viewSlot, type AskedSlot, type SlotView, type StartedAttempt } from './attempt.ts';

export type AnswerCommand = {
  attemptId: string;
  eventId: string;
  position: number;
  response: unknown;
  check: boolean;
  clientAt: Date | null;
  now: Date;
};
export type FlagCommand = {
  attemptId: string;
  eventId: string;
  position: number;
  isFlagged: boolean;
  now: Date;
};

@Injectable()
export class AnswerService {
  constructor(
    private readonly sql: Sql,
    private readonly attempts: AttemptReader,
    private readonly lessons: LessonRecorder,
  ) {}

  async answer(viewer: Viewer, command: AnswerCommand): Promise<SlotView> {
    const { attemptId, position } = command;
    const started = await this.attempts.getStarted(viewer, attemptId);
    const isKnown = started.slots.some((slot) => slot.position === position);
    const answered = isKnown && (await this.answerAs(viewer, started, command));
    if (answered) return answered;
    // Another process has corrected a question or added a check since this one read the attempt.
    const again = await this.attempts.getAgain(viewer, attemptId);
    return (await this.answerAs(viewer, again, command)) ?? this.answer(viewer, command);
  }

  /** Null when the slot is scored by another version by now, and nothing was done. */
  private async answerAs(
    viewer: Viewer,
    attempt: StartedAttempt,
    command: AnswerCommand,
  ): Promise<SlotView | null> {
    const asked = getSlot(attempt, command.position);
    const scored = scoreResponse(attempt, asked, command);
    const params: AnswerParams = [
      viewer.schoolId,
      attempt.id,
      asked.position,
      viewer.personId,
      command.eventId,
      scored.kind,
      scored.payload,
      scored.fraction,
      maxTries({ preset: attempt.preset, mustBeRight: false }),
      asked.version.id,
      command.clientAt,
      command.now,
    ];
    const isLessonCheck = attempt.preset === 'CHECK' && scored.kind === 'CHECKED';
    const [row] = isLessonCheck
      ? await this.answerCheck(viewer, attempt, params)
      : await this.sql.run(answerSlot, params);
    if (!row) throw new AppError('NOT_FOUND');
    if (row.version_scored_id !== asked.version.id) return null;
    if (row.number === null) return this.repeat(viewer, { command, row, ...scored });
    const [shown] = await this.attempts.reviewed(viewer, [asked]);
    if (!shown) throw new AppError('NOT_FOUND');
    return viewSlot({ ...attempt, state: 'OPEN' }, shown, row);
  }

  async flag(viewer: Viewer, command: FlagCommand): Promise<SlotView> {
    const { attemptId, eventId, position, isFlagged, now } = command;
    const attempt = await this.attempts.getStarted(viewer, attemptId);
    getSlot(attempt, position);
    const { schoolId, personId } = viewer;
    const [row] = await this.sql.run(flagSlot, [
      schoolId,
      attemptId,
      position,
      personId,
      eventId,
      isFlagged,
      now,
    ]);
    if (!row) throw new AppError('NOT_FOUND');
    if (row.number === null) {
      const payload = JSON.stringify(isFlagged);
      const refused = refusal({ run: row.run, attempt: row.state, isSlotClosed: false });
      const event = { attemptId, eventId, position, kind: 'FLAGGED', payload, refused };
      await this.expectSame(viewer, event);
    }
    return this.readSlot(viewer, attemptId, position);
  }

  /** The same event again is answered again, not done again. */
  private async repeat(
    viewer: Viewer,
    seen: { command: AnswerCommand; row: AnswerRow; kind: string; payload: string | null },
  ): Promise<SlotView> {
    const { command, row, kind, payload } = seen;
    const { attemptId, eventId, position } = command;
    const refused = refusal({ run: row.run, attempt: row.state, isSlotClosed: row.was_closed });
    await this.expectSame(viewer, { attemptId, eventId, position, kind, payload, refused });
    return this.readSlot(viewer, attemptId, position);
  }

  private async expectSame(
    viewer: Viewer,
    event: {
      attemptId: string;
      eventId: string;
      position: number;
      kind: string;
      payload: string | null;
      refused: ReturnType<typeof refusal>;
    },
  ): Promise<void> {
    const { attemptId, eventId, position, kind, payload, refused } = event;
    const { schoolId, personId } = viewer;
    const [known] = await this.sql.run(findEvent, [
      schoolId,
      personId,
      attemptId,
      eventId,
      kind,
      position,
      payload,
    ]);
    if (!known) throw new AppError(refused ?? 'ATTEMPT_CLOSED');
    if (!known.is_same) throw new AppError('EVENT_CONFLICT', { field: 'eventId' });
  }

  private async readSlot(viewer: Viewer, attemptId: string, position: number): Promise<SlotView> {
    const { slots } = await this.attempts.get(viewer, attemptId);
    const slot = slots.find((candidate) => candidate.position === position);
    if (!slot) throw new AppError('NOT_FOUND');
    return slot;
  }

  /** The last check finishes its lesson: the answer and the completion stand together or not at all. */
  private async answerCheck(
    viewer: Viewer,
    attempt: StartedAttempt,
    params: AnswerParams,
  ): Promise<AnswerRow[]> {
    const { enrolmentId, activityId: lessonId, preset } = attempt;
    const now = params[11];
    const command = { enrolmentId, lessonId, kind: 'CHECKED', block: 0, now } as const;
    return this.lessons.inLesson(viewer, attempt, async (tx, lesson) => {
      const mustBeRight = asksForChecks(lesson.outline, lessonId);
      const rows = await tx.run(answerSlot, withTries(params, maxTries({ preset, mustBeRight })));
      const isNew = rows.some(({ number }) => number !== null);
      if (isNew) await this.lessons.write(tx, viewer, { lesson, command });
      return rows;
    });
  }
}

function withTries(params: AnswerParams, tries: number): AnswerParams {
  const changed: AnswerParams = [...params];
  changed[8] = tries;
  return changed;
}

function getSlot(attempt: StartedAttempt, position: number): AskedSlot {
  const asked = attempt.slots.find((slot) => slot.position === position);
  if (!asked) throw new AppError('INPUT_INVALID', { field: 'position', reason: 'OUT_OF_RANGE' });
  return asked;
}

function scoreResponse(attempt: StartedAttempt, asked: AskedSlot, command: AnswerCommand) {
  const { type, version } = asked;
  if (command.check && !givesVerdictAtOnce(attempt.preset)) {
    throw new AppError('INPUT_INVALID', { field: 'check', reason: 'NO_VERDICT_YET' });
  }
  const response = type.parseResponse(version.definition, command.response);
  if (command.check && response === null) {
    throw new AppError('RESPONSE_INCOMPLETE', { field: 'response' });
  }
  return {
    kind: command.check ? ('CHECKED' as const) : ('ANSWERED' as const),
    payload: response === null ? null : JSON.stringify(response),
    fraction: response === null ? null : type.score(version.definition, response),
  };
}
