import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../../platform/http/media-types.ts';

/** A picture, a video or its captions: immutable, stored once per school by its SHA-256. */
@Entity('asset')
export class Asset {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('text') mediaType: MediaType;
  @Column('integer') size: number;
  @Column('bytea') bytes: Buffer;
}
