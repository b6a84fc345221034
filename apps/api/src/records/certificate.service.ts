import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline } from '../courses/index.ts';
import { EnrolmentService, type EnrolmentRow } from '../enrolment/index.ts';
import { AuditLog } from '../identity/index.ts';
import { Clock } from '../platform/clock.ts';
import { Sql, type Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { newId } from '../platform/ids.ts';
import { readCompletions } from '../study/index.ts';
import { Certificate } from './certificate.entity.ts';
import { certificateNumber } from './certificate.number.ts';
import { findTimezone, listCertificates, lockRun, type CertificateRow } from './certificate.sql.ts';
import { completedAt, standing } from './record.policy.ts';

type Finished = { enrolment: EnrolmentRow; outline: Outline; completedAt: Date };

/** Issues certificates of completion: one a run, and another only when the one before was withdrawn. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async issue(viewer: Viewer, enrolmentId: string): Promise<CertificateRow> {
    const enrolment = await this.enrolments.getOwn(viewer, enrolmentId);
    const finished = await this.getFinished(viewer.schoolId, enrolment);
    return this.sql.transaction(async (tx) => {
      await tx.run(lockRun, [viewer.schoolId, enrolmentId]);
      const issued = await tx.run(listCertificates, [viewer.schoolId, [enrolmentId]]);
      const present = standing(issued);
      if (present) return present;
      return this.write(tx, viewer, finished, 1 + (issued[0]?.sequence ?? 0));
    });
  }

  private async getFinished(schoolId: string, enrolment: EnrolmentRow): Promise<Finished> {
    const outline = await this.releases.getOutline(schoolId, enrolment.release_id);
    const completions = await this.sql.run(readCompletions, [schoolId, [enrolment.id]]);
    const moment = completedAt(outline, completions);
    if (!moment) throw new AppError('COURSE_NOT_FINISHED');
    return { enrolment, outline, completedAt: moment };
  }

  private async write(
    tx: Transaction,
    { schoolId, schoolName, personId }: Viewer,
    { enrolment, outline, completedAt }: Finished,
    sequence: number,
  ): Promise<CertificateRow> {
    const [place] = await tx.run(findTimezone, [schoolId, enrolment.cohort_id]);
    const certificate = {
      schoolId,
      id: newId(),
      enrolmentId: enrolment.id,
      sequence,
      number: certificateNumber(randomBytes(11)),
      personName: enrolment.person_name,
      courseTitle: outline.courseTitle,
      schoolName,
      release: outline.release,
      completedAt,
      timezone: place?.timezone ?? 'UTC',
      issuedAt: this.clock.now(),
    };
    await tx.manager.insert(Certificate, certificate);
    await this.audit.record(tx, {
      schoolId,
      actorId: personId,
      action: 'certificate.issued',
      subjectType: 'certificate',
      subjectId: certificate.id,
      after: { enrolmentId: enrolment.id, number: certificate.number },
    });
    const [row] = await tx.run(listCertificates, [schoolId, [enrolment.id]]);
    if (!row) throw new Error('a certificate that was just issued is missing');
    return row;
  }
}
