import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError, brokenConstraint } from '../../platform/errors/index.ts';
import { CohortCourse } from '../enrolment.entity.ts';
import type { Actor } from './cohort.editor.ts';
import { findNewestReleases, lockCohort, sharePublishing } from './cohort.sql.ts';

type Placing = Actor & { cohortId: string; courseId: string };

/** Which courses a cohort takes; each begins on its newest release. */
@Injectable()
export class CohortCourses {
  constructor(
    private readonly sql: Sql,
    private readonly audit: AuditLog,
  ) {}

  /** Again it changes nothing: the course keeps the release that it was added on. */
  add(command: Placing): Promise<void> {
    const { schoolId, cohortId, courseId } = command;
    return this.sql.transaction(async (tx) => {
      if (await this.find(tx, command)) return;
      await tx.run(sharePublishing, [schoolId]);
      const [newest] = await tx.run(findNewestReleases, [schoolId, [courseId]]);
      if (!newest) throw new AppError('NOT_FOUND', { field: 'courseId' });
      const { release_id: releaseId } = newest;
      await tx.manager.insert(CohortCourse, { schoolId, cohortId, courseId, releaseId });
      const after = { courseId, releaseId };
      await this.record(tx, command, { action: 'cohort.course-added', after });
    });
  }

  /** Only while nobody ever ran it here: what was learned hangs on it. */
  remove(command: Placing): Promise<void> {
    const { schoolId, cohortId, courseId } = command;
    return this.sql.transaction(async (tx) => {
      const placed = await this.find(tx, command);
      if (!placed) return;
      const { releaseId } = placed;
      await tx.manager.delete(CohortCourse, { schoolId, cohortId, courseId }).catch(refuseInUse);
      const before = { courseId, releaseId };
      await this.record(tx, command, { action: 'cohort.course-removed', before });
    });
  }

  private async find(tx: Transaction, { schoolId, cohortId, courseId }: Placing) {
    const [cohort] = await tx.run(lockCohort, [schoolId, cohortId]);
    if (!cohort) throw new AppError('NOT_FOUND', { field: 'cohortId' });
    return tx.manager.findOneBy(CohortCourse, { schoolId, cohortId, courseId });
  }

  private record(
    tx: Transaction,
    { schoolId, actorId, cohortId }: Placing,
    change: { action: string; before?: object; after?: object },
  ): Promise<void> {
    const subject = { subjectType: 'cohort', subjectId: cohortId };
    return this.audit.record(tx, { schoolId, actorId, ...subject, ...change });
  }
}

function refuseInUse(error: unknown): never {
  if (brokenConstraint(error)) throw new AppError('COURSE_HAS_RUNS');
  throw error;
}
