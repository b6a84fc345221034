import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/guard/index.ts';

export type InvitationKind = 'PERSONAL' | 'JOIN_LINK';

/** Someone who is asked in, or the link that anyone may come in by; the token itself is in the link alone. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: InvitationKind;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') role: Role;
  @Column('uuid', { nullable: true }) cohortId: string | null;
  @Column('bytea', { unique: true }) tokenHash: Buffer;
  /** Of the link that only the letter holds; null where none went out. */
  @Column('bytea', { unique: true, nullable: true }) letterHash: Buffer | null;
  @Column('integer') seats: number;
  @Column('integer', { default: 0 }) used: number;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('uuid') invitedBy: string;
  @Column('timestamptz') invitedAt: Date;
  @Column('uuid', { nullable: true }) importId: string | null;
}

/** Append-only: the letters that went out. */
@Entity('invitation_letter')
export class InvitationLetter {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') invitationId: string;
  @Column('text') email: string;
  @Column('uuid') sentBy: string;
  @Column('timestamptz') sentAt: Date;
}

/** Append-only: who came in by which invitation; once more after they had left. */
@Entity('invitation_use')
export class InvitationUse {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') invitationId: string;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('timestamptz') usedAt: Date;
}
