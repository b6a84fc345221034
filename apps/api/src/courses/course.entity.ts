import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ActivityKind = 'LESSON' | 'PRACTICE' | 'QUIZ';

@Entity('course')
export class Course {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') title: string;
  @Column('timestamptz') createdAt: Date;
}

/** `slot` is permanent: roll-ups are arrays by it. */
@Entity('module')
export class CourseModule {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') courseId: string;
  @Column('text') key: string;
  @Column('smallint') slot: number;
}

/** A lesson or a quiz: what a student does, and what keeps its id from release to release. */
@Entity('activity')
export class Activity {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') courseId: string;
  @Column('text') key: string;
  @Column('text') kind: ActivityKind;
}

/** Immutable text by its SHA-256: lessons as they were written, the course's bibliography. */
@Entity('source')
export class Source {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('text') text: string;
}
