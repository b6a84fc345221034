import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One sign-in on one device; the token itself is only in the cookie. */
@Entity('session')
@Index('session_person', ['personId'])
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('bytea', { unique: true }) tokenHash: Buffer;
  @Column('uuid') personId: string;
  @Column('uuid') schoolId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** Up to some minutes old. */
  @Column('timestamptz', { nullable: true }) lastSeenAt: Date | null;
  @Column('text', { nullable: true }) userAgent: string | null;
  /** Shortened: a neighbourhood, not a house. */
  @Column('text', { nullable: true }) address: string | null;
  /** Of what the browser keeps beyond the session; null for those from before. */
  @Column('bytea', { nullable: true }) deviceHash: Buffer | null;
}

/** How many sign-ins may fail: a bucket by the hash of whose it is, forgotten as soon as it is full again. */
@Entity('sign_in_limit')
@Index('sign_in_limit_full', ['fullAt'])
export class SignInLimit {
  @PrimaryColumn('bytea') key: Buffer;
  @Column('timestamptz') fullAt: Date;
}
