import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { finishesActivity, isCountable, refusal } from './attempt.policy.ts';
import { findEvent } from './attempt.sql.ts';
import {
  completeActivity,
  countQuizScore,
  lockAttempt,
  submitAttempt,
  type SubmittedRow,
} from './submit.sql.ts';

export type SubmitCommand = { attemptId: string; eventId: string; now: Date };

@Injectable()
export class SubmitService {
  constructor(private readonly sql: Sql) {}

  async submit(viewer: Viewer, command: SubmitCommand): Promise<void> {
    const { schoolId, personId } = viewer;
    const { attemptId, eventId, now } = command;
    await this.sql.transaction(async (tx) => {
      const [locked] = await tx.run(lockAttempt, [schoolId, personId, attemptId]);
      if (!locked) throw new AppError('NOT_FOUND');
      if (locked.preset === 'CHECK') throw new AppError('NOT_FOUND');
      const [known] = await tx.run(findEvent, [
        schoolId,
        personId,
        attemptId,
        eventId,
        'SUBMITTED',
        null,
        null,
      ]);
      if (known && !known.is_same) throw new AppError('EVENT_CONFLICT', { field: 'eventId' });
      if (known) return;
      const refused = refusal({ run: locked.run, attempt: locked.state, isSlotClosed: false });
      if (refused) throw new AppError(refused);
      const [submitted] = await tx.run(submitAttempt, [schoolId, attemptId, eventId, now]);
      if (submitted) await countResult(tx, { schoolId, attemptId, submitted, now });
    });
  }
}

async function countResult(
  tx: Transaction,
  done: { schoolId: string; attemptId: string; submitted: SubmittedRow; now: Date },
): Promise<void> {
  const { schoolId, attemptId, submitted, now } = done;
  const { enrolment_id: enrolmentId, activity_id: activityId, module_slot: slot } = submitted;
  const isRetry = submitted.retry_of !== null;
  const { preset, points, out_of: outOf } = submitted;
  const isCounted = isCountable({ preset, isRetry }) && slot !== null;
  if (isCounted && points !== null && outOf !== null) {
    await tx.run(countQuizScore, [schoolId, enrolmentId, slot, points, outOf]);
  }
  if (!finishesActivity({ isRetry, isFull: submitted.is_full })) return;
  await tx.run(completeActivity, [schoolId, enrolmentId, activityId, attemptId, now]);
}
