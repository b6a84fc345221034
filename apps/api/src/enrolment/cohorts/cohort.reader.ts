import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { readPage, toConnection, type ConnectionOf } from '../../platform/graphql/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { staffScope } from '../enrolment.policy.ts';
import { likePattern } from '../search.ts';
import {
  countCohorts,
  findCohort,
  listCohorts,
  listStaff,
  listUsualTimezones,
  readPlacedCourses,
  type CohortRow,
  type PlacedCourseRow,
} from './cohort.sql.ts';
import type { CohortCourseView, CohortListArgs, CohortView, StaffMember } from './cohort.types.ts';

/** What a cohort without a first day is ordered by. */
const NO_START = 'infinity';

@Injectable()
export class CohortReader {
  constructor(private readonly sql: Sql) {}

  async get(viewer: Viewer, cohortId: string): Promise<CohortView> {
    const rows = await this.sql.run(findCohort, [viewer.schoolId, staffScope(viewer), cohortId]);
    const [cohort] = await this.assemble(viewer.schoolId, rows);
    if (!cohort) throw new AppError('NOT_FOUND');
    return cohort;
  }

  async list(viewer: Viewer, args: CohortListArgs): Promise<ConnectionOf<CohortView>> {
    const start = readPage(args, 3);
    const [day = null, name = null, id = null] = start.after ?? [];
    const found = [
      viewer.schoolId,
      staffScope(viewer),
      likePattern(args.search ?? null),
      args.courseId ? uuid(args.courseId, 'courseId') : null,
    ] as const;
    const [rows, [total]] = await Promise.all([
      this.sql.run(listCohorts, [...found, day, name, id, start.limit]),
      this.sql.run(countCohorts, [...found]),
    ]);
    const cohorts = await this.assemble(viewer.schoolId, rows);
    return toConnection(cohorts, start, {
      totalCount: total?.count ?? 0,
      keysOf: (cohort) => [cohort.startsOn ?? NO_START, cohort.name, cohort.id],
      toNode: (cohort) => cohort,
    });
  }

  listStaff({ schoolId }: Viewer): Promise<StaffMember[]> {
    return this.sql.run(listStaff, [schoolId]);
  }

  async listUsualTimezones({ schoolId }: Viewer): Promise<string[]> {
    const rows = await this.sql.run(listUsualTimezones, [schoolId]);
    return rows.map(({ timezone }) => timezone);
  }

  private async assemble(schoolId: string, rows: readonly CohortRow[]): Promise<CohortView[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const placed = await this.sql.run(readPlacedCourses, [schoolId, ids]);
    return rows.map((row) => {
      const { starts_on: startsOn, ends_on: endsOn, created_at: createdAt, ...rest } = row;
      const courses = placed.filter((course) => course.cohort_id === row.id).map(toCourse);
      return { ...rest, startsOn, endsOn, createdAt, courses };
    });
  }
}

function toCourse(row: PlacedCourseRow): CohortCourseView {
  const { open, paused, ended } = row;
  return {
    id: `${row.cohort_id}:${row.course_id}`,
    courseId: row.course_id,
    title: row.title,
    releaseId: row.release_id,
    release: row.release,
    newestReleaseId: row.newest_id,
    newestRelease: row.newest,
    runs: { open, paused, ended },
  };
}
