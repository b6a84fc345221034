import { Injectable } from '@nestjs/common';
import { isQuestionTypeName } from '@palpate/question-types/pure';
import { path, type Outline, type OutlineActivity } from '../courses/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import {
  AnswerService,
  type AskedSlot,
  AttemptReader,
  AttemptService,
  LessonOpener,
  LessonRecorder,
} from '../study/index.ts';
import { respond, type Random } from './demo.answer.ts';
import type { DemoStudent } from './demo.people.ts';

export type DemoRun = {
  viewer: Viewer;
  enrolmentId: string;
  outline: Outline;
  student: DemoStudent;
  random: Random;
  /** When this student last did something. */
  lastActive: Date;
};

type Pace = { clock: DemoClock; steps: number };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Learns as a student would, through the same services, so that the demo's figures are real ones. */
@Injectable()
export class DemoLearner {
  constructor(
    private readonly lessons: LessonOpener,
    private readonly places: LessonRecorder,
    private readonly attempts: AttemptService,
    private readonly started: AttemptReader,
    private readonly answers: AnswerService,
  ) {}

  async learn(run: DemoRun): Promise<void> {
    const { student, outline, lastActive } = run;
    const activities = path(outline).map(({ activity }) => activity);
    const todo = activities.slice(0, student.done + (student.further > 0 ? 1 : 0));
    for (const [index, activity] of todo.entries()) {
      const daysBefore = todo.length - 1 - index;
      const clock = new DemoClock(new Date(lastActive.getTime() - daysBefore * DAY - 30 * MINUTE));
      const steps = index < student.done ? Number.POSITIVE_INFINITY : student.further;
      if (await this.meetsLock(() => this.study(run, activity, { clock, steps }))) return;
    }
  }

  private study(run: DemoRun, activity: OutlineActivity, pace: Pace): Promise<void> {
    return activity.kind === 'LESSON'
      ? this.read(run, activity, pace)
      : this.takeQuiz(run, activity, pace);
  }

  /** Who comes to a lock stops there, as a student would. */
  private async meetsLock(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return false;
    } catch (error) {
      if (error instanceof AppError && error.code === 'ACTIVITY_LOCKED') return true;
      throw error;
    }
  }

  private async read(run: DemoRun, lesson: OutlineActivity, pace: Pace): Promise<void> {
    const { viewer, enrolmentId } = run;
    const opened = { enrolmentId, lessonId: lesson.id, attemptId: newId(), now: pace.clock.now };
    const page = await this.lessons.open(viewer, opened);
    const blocks = Math.min(page.tree.blocks.length, pace.steps);
    if (blocks > 1) {
      // The blocks on the way leave no figure behind: one step for all of them.
      const now = pace.clock.after(1.5 * (blocks - 1));
      const reached = { enrolmentId, lessonId: lesson.id, kind: 'REACHED' } as const;
      await this.places.record(viewer, { ...reached, block: blocks - 1, now });
    }
    if (page.checkAttemptId === null) return;
    const share = blocks / page.tree.blocks.length;
    await this.answer(run, page.checkAttemptId, { ...pace, check: true, share });
  }

  private async takeQuiz(run: DemoRun, quiz: OutlineActivity, pace: Pace): Promise<void> {
    const { viewer, enrolmentId } = run;
    const start = { id: newId(), enrolmentId, activityId: quiz.id, retryOf: null };
    const attempt = await this.attempts.start(viewer, { ...start, now: pace.clock.now });
    const share = Math.min(1, pace.steps / attempt.slots.length);
    const check = quiz.kind === 'PRACTICE';
    await this.answer(run, attempt.id, { ...pace, check, share });
    if (share < 1) return;
    const now = pace.clock.after(1);
    await this.attempts.submit(viewer, { attemptId: attempt.id, eventId: newId(), now });
  }

  private async answer(
    { viewer, student, random }: DemoRun,
    attemptId: string,
    pace: { clock: DemoClock; check: boolean; share: number },
  ): Promise<void> {
    const { slots } = await this.started.getStarted(viewer, attemptId);
    for (const slot of slots.slice(0, Math.floor(slots.length * pace.share))) {
      const { definition, type } = slot.version;
      if (!isQuestionTypeName(type)) throw new Error(`no answer to a question of type ${type}`);
      const isRight = knows(student, slot, random);
      const response = respond({ type, definition, order: slot.order, isRight, random });
      const event = { attemptId, eventId: newId(), position: slot.position, clientAt: null };
      const now = pace.clock.after(0.7);
      await this.answers.answer(viewer, { ...event, response, check: pace.check, now });
    }
  }
}

/** Safety is what a student learns first, but for the one who has half of it. */
function knows({ skill, missesSafety }: DemoStudent, slot: AskedSlot, random: Random): boolean {
  const isLucky = random() < skill;
  if (!slot.version.isSafetyCritical) return isLucky;
  return !missesSafety || slot.position % 2 === 0;
}

/** Walks through the minutes of one sitting. */
class DemoClock {
  private at: number;

  constructor(start: Date) {
    this.at = start.getTime();
  }

  get now(): Date {
    return new Date(this.at);
  }

  after(minutes: number): Date {
    this.at += minutes * MINUTE;
    return this.now;
  }
}
