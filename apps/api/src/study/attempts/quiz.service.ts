import { Injectable } from '@nestjs/common';
import { score } from '@palpate/learning';
import { findNext, type Outline, type Place } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { nextActivity } from '../home/path.ts';
import { LockReader } from '../locks/lock.reader.ts';
import { RunReader } from '../run.reader.ts';
import { findCounting, isCountable } from './attempt.policy.ts';
import { listAttempts, type AttemptSummaryRow } from './attempt.sql.ts';
import type { AttemptSummary, QuizPage } from './attempt.types.ts';

@Injectable()
export class QuizService {
  constructor(
    private readonly sql: Sql,
    private readonly runs: RunReader,
    private readonly locks: LockReader,
  ) {}

  async getPage(viewer: Viewer, enrolmentId: string, quizId: string): Promise<QuizPage> {
    const { schoolId } = viewer;
    const { outline, place } = await this.runs.get(viewer, enrolmentId, quizId);
    if (place.activity.kind === 'LESSON') throw new AppError('NOT_FOUND');
    const [rows, lock] = await Promise.all([
      this.sql.run(listAttempts, [schoolId, enrolmentId]),
      this.locks.find({ schoolId, enrolmentId, outline }, place.activity),
    ]);
    const attempts = rows.filter((row) => row.activity_id === quizId);
    return { ...describeQuiz(outline, enrolmentId, place), lock, ...summarise(attempts) };
  }
}

function describeQuiz(outline: Outline, enrolmentId: string, { module, activity }: Place) {
  const { id: quizId, title, minutes, questions } = activity;
  return {
    id: `${enrolmentId}:${quizId}`,
    enrolmentId,
    quizId,
    courseTitle: outline.courseTitle,
    moduleTitle: module.title,
    title,
    minutes,
    preset: activity.kind === 'PRACTICE' ? ('PRACTICE' as const) : ('QUIZ' as const),
    questionCount: questions,
    next: nextActivity(findNext(outline, quizId)),
  };
}

function summarise(rows: readonly AttemptSummaryRow[]) {
  const counting = findCountingAttempt(rows);
  return {
    openAttemptId: rows.find((row) => row.state === 'OPEN')?.id ?? null,
    attempts: rows.map((row) => summariseAttempt(row, counting)),
  };
}

export function findCountingAttempt(rows: readonly AttemptSummaryRow[]): string | null {
  const countable = rows.filter((row) =>
    isCountable({ preset: row.preset, isRetry: row.retry_of !== null }),
  );
  return findCounting(countable)?.id ?? null;
}

export function summariseAttempt(
  row: AttemptSummaryRow,
  countingId: string | null,
): AttemptSummary {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    isRetry: row.retry_of !== null,
    isCounting: row.id === countingId,
    startedAt: row.started_at,
    submittedAt: row.submitted_at,
    score: row.points !== null && row.out_of !== null ? score(row.points, row.out_of) : null,
    waiting: row.waiting,
  };
}
