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
}

/** Kept for the length of the window only; the address typed is kept as a hash. */
@Entity('sign_in_failure')
@Index('sign_in_failure_address', ['address', 'failedAt'])
export class SignInFailure {
  @PrimaryColumn('uuid') id: string;
  @Column('text') address: string;
  @Column('bytea') emailHash: Buffer;
  @Column('timestamptz') failedAt: Date;
}
