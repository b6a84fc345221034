import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a file of a draft: append-only, the newest of a path counts. */
@Entity('draft_file')
export class DraftFile {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') courseId: string;
  @PrimaryColumn('text') path: string;
  @PrimaryColumn('integer') version: number;
  @Column('bytea', { nullable: true }) sourceHash: Buffer | null;
  @Column('bytea', { nullable: true }) assetHash: Buffer | null;
  /** Null: it came with a release. */
  @Column('uuid', { nullable: true }) changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
