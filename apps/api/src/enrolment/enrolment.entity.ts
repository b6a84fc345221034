import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cohort')
export class Cohort {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('text') timezone: string;
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
  @Column('text') state: 'OPEN' | 'ENDED';
  @Column('timestamptz') enrolledAt: Date;
}
