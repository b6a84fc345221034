import type { LessonReview } from '@palpate/content';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnlockRule } from './outline.ts';

@Entity('release')
export class Release {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') courseId: string;
  @Column('smallint') number: number;
  @Column('text') title: string;
  @Column('text') note: string;
  @Column('bytea') bibliographyHash: Buffer;
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: string | null;
  /** It moved every cohort at once. */
  @Column('boolean') isCorrection: boolean;
}

@Entity('release_module')
export class ReleaseModule {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') releaseId: string;
  @PrimaryColumn('uuid') moduleId: string;
  @Column('smallint') position: number;
  @Column('text') title: string;
}

@Entity('release_activity')
export class ReleaseActivity {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') releaseId: string;
  @PrimaryColumn('uuid') activityId: string;
  @Column('uuid') moduleId: string;
  @Column('smallint') position: number;
  @Column('text') title: string;
  @Column('smallint') minutes: number;
  @Column('boolean') isRequired: boolean;
  @Column('bytea', { nullable: true }) sourceHash: Buffer | null;
  @Column('jsonb') requires: UnlockRule[];
  /** What its authors say of the lesson. */
  @Column('jsonb') review: LessonReview;
}

@Entity('release_question')
export class ReleaseQuestion {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') releaseId: string;
  @PrimaryColumn('uuid') activityId: string;
  @PrimaryColumn('smallint') position: number;
  @Column('uuid') questionVersionId: string;
  @Column('numeric', { precision: 6, scale: 2 }) mark: string;
  @Column('jsonb') review: LessonReview;
  /** Ids of the release's sources. */
  @Column('text', { array: true }) sources: string[];
}
