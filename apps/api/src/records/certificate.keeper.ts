import { Injectable } from '@nestjs/common';
import { EnrolmentService } from '../enrolment/index.ts';
import { AuditLog } from '../identity/index.ts';
import { Clock } from '../platform/clock.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { text } from '../platform/input.ts';
import { CertificateWithdrawal } from './certificate.entity.ts';
import { readCertificateNumber } from './certificate.number.ts';
import {
  findCertificate,
  findIssued,
  listCertificates,
  lockRun,
  type CertificateRow,
} from './certificate.sql.ts';

/** What becomes of certificates once they are issued: looked up, verified, withdrawn. */
@Injectable()
export class CertificateKeeper {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** By the number as anyone typed it; null when there is none. */
  async verify(typed: string): Promise<CertificateRow | null> {
    const number = readCertificateNumber(text(typed, 'number', { max: 100 }));
    if (number === null) return null;
    const [row] = await this.sql.run(findCertificate, [number]);
    return row ?? null;
  }

  /** Of a run that the viewer teaches, the newest first. */
  async list(viewer: Viewer, enrolmentId: string): Promise<CertificateRow[]> {
    const { id } = await this.enrolments.getTaught(viewer, enrolmentId);
    return this.sql.run(listCertificates, [viewer.schoolId, [id]]);
  }

  /** The one with this number, for its owner and for who teaches them. */
  async getOwn(viewer: Viewer, typed: string): Promise<CertificateRow> {
    const row = await this.verify(typed);
    if (row?.school_id !== viewer.schoolId) throw new AppError('NOT_FOUND');
    const { enrolment_id: enrolmentId } = row;
    // Whoever earned it may be on the staff by now.
    if (await this.enrolments.findOwn(viewer, enrolmentId)) return row;
    if (viewer.role === 'STUDENT') throw new AppError('NOT_FOUND');
    await this.enrolments.getTaught(viewer, enrolmentId);
    return row;
  }

  /** Append-only, done again it changes nothing. */
  async withdraw(viewer: Viewer, certificateId: string, why: string): Promise<CertificateRow[]> {
    const { schoolId, personId } = viewer;
    const reason = text(why, 'reason', { max: 500 });
    return this.sql.transaction(async (tx) => {
      const [found] = await tx.run(findIssued, [schoolId, certificateId]);
      if (!found) throw new AppError('NOT_FOUND');
      await tx.run(lockRun, [schoolId, found.enrolment_id]);
      const [issued] = await tx.run(findIssued, [schoolId, certificateId]);
      if (issued && issued.withdrawn_at === null) {
        const withdrawnAt = this.clock.now();
        await tx.manager.insert(CertificateWithdrawal, {
          schoolId,
          certificateId,
          reason,
          withdrawnBy: personId,
          withdrawnAt,
        });
        await this.audit.record(tx, {
          schoolId,
          actorId: personId,
          action: 'certificate.withdrawn',
          subjectType: 'certificate',
          subjectId: certificateId,
          after: { number: issued.number, reason },
        });
      }
      return tx.run(listCertificates, [schoolId, [found.enrolment_id]]);
    });
  }
}
