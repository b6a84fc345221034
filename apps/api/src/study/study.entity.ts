import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Preset = 'CHECK' | 'PRACTICE' | 'QUIZ';
export type AttemptState = 'OPEN' | 'SUBMITTED';

@Entity('attempt')
export class AttemptRecord {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') enrolmentId: string;
  @Column('uuid') personId: string;
  @Column('uuid') activityId: string;
  @Column('uuid') releaseId: string;
  /** Where the activity stands in its run's release; null: in no module, and it counts nowhere. */
  @Column('smallint', { nullable: true }) moduleSlot: number | null;
  @Column('text') preset: Preset;
  @Column('smallint') number: number;
  @Column('uuid', { nullable: true }) retryOf: string | null;
  @Column('text') state: AttemptState;
  @Column('integer') eventCount: number;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('numeric', { precision: 12, scale: 6, nullable: true }) points: string | null;
  @Column('numeric', { precision: 12, scale: 6, nullable: true }) outOf: string | null;
}

@Entity('attempt_slot')
export class AttemptSlot {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') attemptId: string;
  @PrimaryColumn('smallint') position: number;
  @Column('uuid') versionShownId: string;
  @Column('uuid') versionScoredId: string;
  @Column('text', { array: true }) optionOrder: string[];
  @Column('numeric', { precision: 6, scale: 2 }) mark: string;
  @Column('jsonb', { nullable: true }) response: unknown;
  @Column('numeric', { precision: 7, scale: 6, nullable: true }) fraction: string | null;
  @Column('smallint') tries: number;
  /** The stored response is the one a verdict was given on. */
  @Column('boolean') isChecked: boolean;
  @Column('boolean') isClosed: boolean;
  @Column('boolean') isFlagged: boolean;
  @Column('smallint') changes: number;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}

@Entity('attempt_event')
export class AttemptEvent {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') attemptId: string;
  @PrimaryColumn('uuid') eventId: string;
  @Column('integer') number: number;
  @Column('text') kind: 'ANSWERED' | 'CHECKED' | 'FLAGGED' | 'SUBMITTED';
  @Column('smallint', { nullable: true }) position: number | null;
  @Column('jsonb', { nullable: true }) payload: unknown;
  @Column('numeric', { precision: 7, scale: 6, nullable: true }) fraction: string | null;
  @Column('timestamptz', { nullable: true }) clientAt: Date | null;
  @Column('timestamptz') recordedAt: Date;
}

@Entity('lesson_progress')
export class LessonProgressRecord {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @PrimaryColumn('uuid') activityId: string;
  @Column('smallint') lastBlock: number;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') lastInteractionAt: Date;
}

/** Evidence of activity; never counted as hours. */
@Entity('lesson_event')
export class LessonEvent {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') enrolmentId: string;
  @Column('uuid') activityId: string;
  @Column('text') kind: 'OPENED' | 'REACHED' | 'CHECKED' | 'WATCHED';
  @Column('smallint', { nullable: true }) block: number | null;
  @Column('timestamptz') recordedAt: Date;
}

@Entity('completion')
export class Completion {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @PrimaryColumn('uuid') activityId: string;
  @PrimaryColumn('smallint') number: number;
  @Column('text') kind: 'COMPLETED' | 'REVOKED';
  @Column('uuid', { nullable: true }) attemptId: string | null;
  @Column('timestamptz') recordedAt: Date;
}

/** Arrays by module slot, from 1: counts and sums, never percentages. */
@Entity('enrolment_rollup')
export class EnrolmentRollup {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @Column('integer', { array: true }) done: number[];
  @Column('integer', { array: true }) answered: number[];
  @Column('integer', { array: true }) waiting: number[];
  @Column('numeric', { array: true }) fractionSum: string[];
  @Column('numeric', { array: true }) quizPoints: string[];
  @Column('numeric', { array: true }) quizOutOf: string[];
  @Column('timestamptz', { nullable: true }) lastActiveAt: Date | null;
}

/** Append-only: a slot scored again by a mended version; `isKept` where that can't read the response. */
@Entity('regrade')
export class Regrade {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') attemptId: string;
  @PrimaryColumn('smallint') position: number;
  @PrimaryColumn('uuid') releaseId: string;
  @Column('uuid') versionBeforeId: string;
  @Column('uuid') versionAfterId: string;
  @Column('numeric', { precision: 7, scale: 6, nullable: true }) fractionBefore: string | null;
  @Column('numeric', { precision: 7, scale: 6, nullable: true }) fractionAfter: string | null;
  @Column('boolean') isKept: boolean;
  @Column('integer') eventCount: number;
  @Column('timestamptz') recordedAt: Date;
}

/** Tells who had finished an activity that it was corrected since. */
@Entity('correction_notice')
export class CorrectionNoticeRecord {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @PrimaryColumn('uuid') releaseId: string;
  @PrimaryColumn('uuid') activityId: string;
  @Column('timestamptz', { nullable: true }) dismissedAt: Date | null;
}
