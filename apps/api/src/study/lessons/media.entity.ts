import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a student left a video of a lesson. */
@Entity('media_position')
export class MediaPositionRecord {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @PrimaryColumn('uuid') activityId: string;
  /** The file's name in assets/. */
  @PrimaryColumn('text') media: string;
  @Column('integer') seconds: number;
  @Column('timestamptz') keptAt: Date;
}
