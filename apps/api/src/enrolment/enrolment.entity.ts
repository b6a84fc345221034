import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A paused or an ended run is read, and takes no new work. */
export type EnrolmentState = 'OPEN' | 'PAUSED' | 'ENDED';

export type EnrolmentChangeKind =
  | 'ENROLLED'
  | 'MOVED'
  | 'PAUSED'
  | 'RESUMED'
  | 'WITHDRAWN'
  | 'RETURNED'
  | 'FINISHED'
  | 'RELEASE_MOVED';

/** What a change of a run can change. */
export type RunPlace = { state: EnrolmentState; cohortId: string; releaseId: string };

@Entity('cohort')
export class Cohort {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('text') timezone: string;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz') createdAt: Date;
}

@Entity('cohort_course')
export class CohortCourse {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') cohortId: string;
  @PrimaryColumn('uuid') courseId: string;
  @Column('uuid') releaseId: string;
}

@Entity('cohort_staff')
export class CohortStaff {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') cohortId: string;
  @PrimaryColumn('uuid') personId: string;
}

/** One run of one person through one course; everything that was done hangs on it. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('uuid') courseId: string;
  @Column('uuid') cohortId: string;
  @Column('uuid') releaseId: string;
  @Column('smallint') run: number;
  @Column('text') state: EnrolmentState;
  @Column('timestamptz') enrolledAt: Date;
}

/** Append-only: what happened to a run, numbered, with where it stood before and after. */
@Entity('enrolment_change')
export class EnrolmentChange {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @PrimaryColumn('smallint') number: number;
  @Column('text') kind: EnrolmentChangeKind;
  @Column('jsonb', { nullable: true }) before: RunPlace | null;
  @Column('jsonb') after: RunPlace;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('timestamptz') recordedAt: Date;
}
