import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { type Transaction } from '../../platform/database/index.ts';
import { AppError, brokenConstraint } from '../../platform/errors/index.ts';
import { newId } from '../../platform/ids.ts';
import { CohortCourse, Enrolment } from '../enrolment.entity.ts';
import { EnrolmentHistory } from './enrolment.history.ts';
import { sharePlaces } from './release.sql.ts';

export type OpenedRun = {
  schoolId: string;
  actorId: string | null;
  personId: string;
  cohortId: string;
  courseId: string;
  reason: string | null;
  now: Date;
};

/** Two requests at once meet either: one open run, and numbers that are used once. */
const TAKEN = ['enrolment_one_open_run', 'enrolment_school_id_person_id_course_id_run_key'];

/** Opens the next run of a person through a course of a cohort, on the cohort's release. */
@Injectable()
export class RunOpener {
  constructor(
    private readonly history: EnrolmentHistory,
    private readonly audit: AuditLog,
  ) {}

  async open(tx: Transaction, command: OpenedRun): Promise<string> {
    const { schoolId, actorId, personId, cohortId, courseId, reason, now } = command;
    // A cohort that moves to another release meanwhile would leave this run behind.
    await tx.run(sharePlaces, [schoolId, cohortId]);
    const placed = await tx.manager.findOneBy(CohortCourse, { schoolId, cohortId, courseId });
    if (!placed) throw new AppError('NOT_FOUND');
    const { releaseId } = placed;
    const runs = await tx.manager.count(Enrolment, { where: { schoolId, personId, courseId } });
    const id = newId();
    const enrolment = { personId, courseId, cohortId, releaseId, run: runs + 1 };
    const state = 'OPEN';
    const row = { schoolId, id, ...enrolment, state, enrolledAt: now } as const;
    await tx.manager.insert(Enrolment, row).catch((error: unknown) => refuseTaken(error, command));
    const change = { schoolId, enrolmentId: id, actorId, reason, now };
    const after = { state, cohortId, releaseId } as const;
    await this.history.record(tx, { ...change, kind: 'ENROLLED', before: null, after });
    await this.audit.record(tx, {
      schoolId,
      actorId,
      action: 'enrolment.opened',
      subjectType: 'enrolment',
      subjectId: id,
      before: null,
      after: enrolment,
    });
    return id;
  }
}

export function refuseTaken(error: unknown, { courseId }: Pick<OpenedRun, 'courseId'>): never {
  if (TAKEN.includes(brokenConstraint(error) ?? '')) {
    throw new AppError('ALREADY_ENROLLED', { courseId });
  }
  throw error;
}
