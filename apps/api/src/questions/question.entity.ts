import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What stays when a question is mended: its id, and whether its key may leave the server. */
@Entity('question')
export class Question {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') use: 'practice' | 'graded';
  @Column('timestamptz') createdAt: Date;
}

/** Immutable: a mended key is a new version with the same option ids. */
@Entity('question_version')
export class QuestionVersion {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') questionId: string;
  @Column('smallint') number: number;
  @Column('text') type: string;
  @Column('text') scoringRule: string;
  @Column('boolean') isSafetyCritical: boolean;
  @Column('jsonb') definition: unknown;
  @Column('timestamptz') createdAt: Date;
}
