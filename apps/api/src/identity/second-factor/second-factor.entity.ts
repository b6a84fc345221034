import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The secret that a person's authenticator app shares; why it is kept as it is: ADR 12. */
@Entity('totp')
export class Totp {
  @PrimaryColumn('uuid') personId: string;
  @Column('bytea') secret: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('bigint', { default: 0 }) lastStep: number;
}

/** For who has lost the app: each opens the door once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('bytea') codeHash: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

/** A sign-in between the password and the code. */
@Entity('pending_sign_in')
@Index('pending_sign_in_person', ['personId'])
@Index('pending_sign_in_expiry', ['expiresAt'])
export class PendingSignIn {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('uuid') personId: string;
  @Column('uuid') schoolId: string;
  @Column('smallint', { default: 0 }) tries: number;
  @Column('timestamptz') expiresAt: Date;
}
