import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Append-only: what the school said of a run on the day it was finished, in the words of that day. */
@Entity('certificate')
export class Certificate {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') enrolmentId: string;
  @Column('smallint') sequence: number;
  @Column('text') number: string;
  @Column('text') personName: string;
  @Column('text') courseTitle: string;
  @Column('text') schoolName: string;
  @Column('smallint') release: number;
  @Column('timestamptz') completedAt: Date;
  @Column('text') timezone: string;
  @Column('timestamptz') issuedAt: Date;
}

@Entity('certificate_withdrawal')
export class CertificateWithdrawal {
  @PrimaryColumn('uuid') schoolId: string;
  @PrimaryColumn('uuid') certificateId: string;
  @Column('text') reason: string;
  @Column('uuid') withdrawnBy: string;
  @Column('timestamptz') withdrawnAt: Date;
}
