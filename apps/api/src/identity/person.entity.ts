import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/guard/index.ts';

/** Someone with a sign-in of their own; which schools they belong to is a membership. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { unique: true }) email: string;
  @Column('text') passwordHash: string;
  /** When they first used a link that only a letter held. */
  @Column('timestamptz', { nullable: true }) emailProvedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}

@Entity('membership')
@Index('membership_person', ['personId'])
export class Membership {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('text') role: Role;
  @Column('timestamptz') createdAt: Date;
  /** Who has left keeps what they did, and can't get in. */
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
