import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewKind } from './review.types.ts';

/** Append-only, for one text as it stood: odd numbers sign it, even ones withdraw. */
@Entity('content_review')
export class ContentReviewEntry {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: ReviewKind;
  /** The lesson's or the question's id, or the muscle's name in the atlas. */
  @Column('text') subject: string;
  /** A lesson's source hash, a question's version, a hash of a muscle's text and marks. */
  @Column('text') fingerprint: string;
  @Column('smallint') number: number;
  @Column('text') act: 'SIGNED' | 'WITHDRAWN';
  @Column('uuid') personId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) licence: string | null;
  @Column('timestamptz') recordedAt: Date;
}
