import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file of people that was brought in. */
@Entity('import_job')
export class ImportJob {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') cohortId: string;
  @Column('text') fileName: string;
  @Column('uuid') importedBy: string;
  @Column('timestamptz') importedAt: Date;
  @Column('integer') enrolled: number;
  @Column('integer') invited: number;
  @Column('integer') skipped: number;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
  @Column('uuid', { nullable: true }) undoneBy: string | null;
}

/** What became of a row, and of that when the import was undone. */
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') importId: string;
  @PrimaryColumn('integer') line: number;
  @Column('text') email: string;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text') outcome: 'INVITED' | 'ENROLLED' | 'SKIPPED';
  @Column('uuid', { nullable: true }) invitationId: string | null;
  @Column('text', { nullable: true }) undo: ImportUndo | null;
}

export type ImportUndo =
  'REVOKED' | 'WITHDRAWN' | 'KEPT_ACCEPTED' | 'KEPT_STARTED' | 'KEPT_CHANGED';

/** The runs that a row opened at once. */
@Entity('import_enrolment')
export class ImportEnrolment {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') importId: string;
  @PrimaryColumn('uuid') enrolmentId: string;
  @Column('integer') line: number;
}
