import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of the folder that a release was published from: a text or an asset, by its hash. */
@Entity('release_file')
export class ReleaseFile {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') releaseId: string;
  @PrimaryColumn('text') path: string;
  @Column('bytea', { nullable: true }) sourceHash: Buffer | null;
  @Column('bytea', { nullable: true }) assetHash: Buffer | null;
}
