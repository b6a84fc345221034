import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Append-only: who changed what, and when. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text') action: string;
  @Column('text') subjectType: string;
  @Column('uuid') subjectId: string;
  @Column('jsonb', { nullable: true }) before: object | null;
  @Column('jsonb', { nullable: true }) after: object | null;
}
