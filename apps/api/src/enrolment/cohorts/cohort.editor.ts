import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { Cohort, CohortCourse, CohortStaff } from '../enrolment.entity.ts';
import type { CohortFacts } from './cohort.input.ts';
import {
  findNewestReleases,
  holdTeachers,
  lockCohort,
  sharePublishing,
  type LockedCohort,
} from './cohort.sql.ts';

export type Actor = { schoolId: string; actorId: string };

type NewCohort = Actor & {
  id: string;
  facts: CohortFacts;
  /** Without a release a course begins on its newest one. */
  courses: readonly { courseId: string; releaseId?: string }[];
  staffIds: readonly string[];
  now: Date;
};
type Versioned = Actor & { id: string; version: number };

/** What was asked for holds now, or someone else was first and nothing was written. */
export type Outcome = 'DONE' | 'CONFLICT';

/** Writes a cohort's name, dates, timezone and staff: two people don't overwrite each other. */
@Injectable()
export class CohortEditor {
  constructor(
    private readonly sql: Sql,
    private readonly audit: AuditLog,
  ) {}

  /** The same request again finds the cohort that it made and makes no second one. */
  create(command: NewCohort): Promise<void> {
    const { schoolId, id, facts, courses, staffIds, now } = command;
    return this.sql.transaction(async (tx) => {
      const teachers = await tx.run(holdTeachers, [schoolId, [...staffIds]]);
      const row = { schoolId, id, ...facts, createdAt: now };
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Cohort)
        .values(row)
        .orIgnore()
        .execute();
      if (inserted.raw.length === 0) return this.expectSame(tx, command);
      const placed = await this.place(tx, schoolId, courses);
      const cohort = { schoolId, cohortId: id };
      if (placed.length > 0) {
        await tx.manager.insert(
          CohortCourse,
          placed.map((course) => ({ ...cohort, ...course })),
        );
      }
      await this.insertStaff(tx, cohort, { staffIds, teachers });
      await this.record(tx, command, {
        action: 'cohort.created',
        after: { ...facts, placed, staffIds },
      });
    });
  }

  change(command: Versioned & { facts: CohortFacts }): Promise<Outcome> {
    const { facts } = command;
    return this.sql.transaction(async (tx) => {
      const { id, version, staff_ids: _, ...row } = await this.lock(tx, command);
      const { starts_on: startsOn, ends_on: endsOn, name, timezone } = row;
      const before = { name, startsOn, endsOn, timezone };
      if (isSame(before, facts)) return 'DONE';
      if (version !== command.version) return 'CONFLICT';
      const where = { schoolId: command.schoolId, id };
      await tx.manager.update(Cohort, where, { ...facts, version: version + 1 });
      await this.record(tx, command, { action: 'cohort.changed', before, after: facts });
      return 'DONE';
    });
  }

  setStaff(command: Versioned & { staffIds: readonly string[] }): Promise<Outcome> {
    const { schoolId, id, staffIds } = command;
    return this.sql.transaction(async (tx) => {
      const teachers = await tx.run(holdTeachers, [schoolId, [...staffIds]]);
      const cohort = await this.lock(tx, command);
      const before = { staffIds: cohort.staff_ids };
      const after = { staffIds: staffIds.toSorted() };
      if (isSame(before, after)) return 'DONE';
      if (cohort.version !== command.version) return 'CONFLICT';
      await tx.manager.delete(CohortStaff, { schoolId, cohortId: id });
      await this.insertStaff(tx, { schoolId, cohortId: id }, { staffIds, teachers });
      await tx.manager.update(Cohort, { schoolId, id }, { version: cohort.version + 1 });
      await this.record(tx, command, { action: 'cohort.staff-set', before, after });
      return 'DONE';
    });
  }

  private async expectSame(tx: Transaction, { schoolId, id, facts }: NewCohort): Promise<void> {
    const [made] = await tx.run(lockCohort, [schoolId, id]);
    if (made?.name !== facts.name) throw new AppError('ID_CONFLICT', { field: 'id' });
  }

  private async lock(tx: Transaction, { schoolId, id }: Versioned): Promise<LockedCohort> {
    const [cohort] = await tx.run(lockCohort, [schoolId, id]);
    if (!cohort) throw new AppError('NOT_FOUND');
    return cohort;
  }

  private async place(tx: Transaction, schoolId: string, courses: NewCohort['courses']) {
    const ids = courses.map(({ courseId }) => courseId);
    await tx.run(sharePublishing, [schoolId]);
    const newest = await tx.run(findNewestReleases, [schoolId, ids]);
    return courses.map(({ courseId, releaseId }) => {
      const found = newest.find((row) => row.course_id === courseId);
      if (!found) throw new AppError('NOT_FOUND', { field: 'courseIds' });
      return { courseId, releaseId: releaseId ?? found.release_id };
    });
  }

  private async insertStaff(
    tx: Transaction,
    cohort: { schoolId: string; cohortId: string },
    { staffIds, teachers }: { staffIds: readonly string[]; teachers: readonly object[] },
  ): Promise<void> {
    if (staffIds.length === 0) return;
    if (teachers.length < staffIds.length) throw new AppError('NOT_FOUND', { field: 'staffIds' });
    // One of them may have come in by an invitation meanwhile.
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(CohortStaff)
      .values(staffIds.map((personId) => ({ ...cohort, personId })))
      .orIgnore()
      .execute();
  }

  private record(
    tx: Transaction,
    { schoolId, actorId, id }: Actor & { id: string },
    change: { action: string; before?: object; after: object },
  ): Promise<void> {
    const subject = { subjectType: 'cohort', subjectId: id };
    return this.audit.record(tx, { schoolId, actorId, ...subject, ...change });
  }
}

function isSame(before: object, after: object): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
