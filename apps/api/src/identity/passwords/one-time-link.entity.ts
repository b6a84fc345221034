import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Lets whoever holds its token set a password, once. */
@Entity('one_time_link')
@Index('one_time_link_person', ['personId'])
export class OneTimeLink {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') purpose: 'PASSWORD';
  @Column('bytea', { unique: true }) tokenHash: Buffer;
  /** Null when the person asked for it by mail. */
  @Column('uuid', { nullable: true }) issuedBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
