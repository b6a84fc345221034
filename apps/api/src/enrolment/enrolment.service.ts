import { Injectable } from '@nestjs/common';
import { AuditLog } from '../identity/index.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { newId } from '../platform/ids.ts';
import { Cohort, CohortCourse, CohortStaff, Enrolment } from './enrolment.entity.ts';
import { staffScope } from './enrolment.policy.ts';
import {
  findOwnEnrolment,
  findTaughtEnrolment,
  listCohortCourses,
  listOwnEnrolments,
  type CohortCourseRow,
  type EnrolmentRow,
} from './enrolment.sql.ts';

@Injectable()
export class EnrolmentService {
  constructor(
    private readonly sql: Sql,
    private readonly audit: AuditLog,
  ) {}

  listOwn(viewer: Viewer): Promise<EnrolmentRow[]> {
    return this.sql.run(listOwnEnrolments, [viewer.schoolId, viewer.personId]);
  }

  async getOwn(viewer: Viewer, enrolmentId: string): Promise<EnrolmentRow> {
    const params: [string, string, string] = [viewer.schoolId, viewer.personId, enrolmentId];
    const [row] = await this.sql.run(findOwnEnrolment, params);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  async getTaught(viewer: Viewer, enrolmentId: string): Promise<EnrolmentRow> {
    const params: [string, string, string | null] = [
      viewer.schoolId,
      enrolmentId,
      staffScope(viewer),
    ];
    const [row] = await this.sql.run(findTaughtEnrolment, params);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  listCohortCourses(viewer: Viewer): Promise<CohortCourseRow[]> {
    return this.sql.run(listCohortCourses, [viewer.schoolId, staffScope(viewer)]);
  }

  async createCohort(command: {
    schoolId: string;
    name: string;
    startsOn: string | null;
    endsOn: string | null;
    timezone: string;
    courseId: string;
    releaseId: string;
    staffIds: readonly string[];
    now: Date;
  }): Promise<string> {
    const { schoolId, courseId, releaseId, staffIds, now, ...cohort } = command;
    const id = newId();
    await this.sql.transaction(async (tx) => {
      await tx.manager.insert(Cohort, { schoolId, id, ...cohort, createdAt: now });
      await tx.manager.insert(CohortCourse, { schoolId, cohortId: id, courseId, releaseId });
      const staff = staffIds.map((personId) => ({ schoolId, cohortId: id, personId }));
      if (staff.length > 0) await tx.manager.insert(CohortStaff, staff);
    });
    return id;
  }

  /** Opens the next run of a person through the cohort's course, on the cohort's release. */
  async enrol(command: {
    schoolId: string;
    actorId: string;
    personId: string;
    cohortId: string;
    courseId: string;
    now: Date;
  }): Promise<string> {
    const { schoolId, actorId, personId, cohortId, courseId, now } = command;
    const id = newId();
    await this.sql.transaction(async (tx) => {
      const where = { schoolId, cohortId, courseId };
      const placed = await tx.manager.findOneBy(CohortCourse, where);
      if (!placed) throw new AppError('NOT_FOUND');
      const runs = await tx.manager.count(Enrolment, { where: { schoolId, personId, courseId } });
      const enrolment = {
        personId,
        courseId,
        cohortId,
        releaseId: placed.releaseId,
        run: runs + 1,
      };
      await tx.manager.insert(Enrolment, {
        schoolId,
        id,
        ...enrolment,
        state: 'OPEN',
        enrolledAt: now,
      });
      await this.audit.record(tx, {
        schoolId,
        actorId,
        action: 'enrolment.opened',
        subjectType: 'enrolment',
        subjectId: id,
        before: null,
        after: enrolment,
      });
    });
    return id;
  }
}
