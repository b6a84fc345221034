import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline } from '../courses/index.ts';
import { likePattern, staffScope } from '../enrolment/index.ts';
import { Sql } from '../platform/database/index.ts';
import {
  LARGEST_PAGE,
  readPage,
  toConnection,
  type ConnectionOf,
} from '../platform/graphql/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { figuresKey, noFigures, sumRuns, type CohortFigures } from './cohort.figures.ts';
import {
  countCohortCourses,
  listCohortCourses,
  readCohortFigures,
  readSchoolTotals,
  type CohortCourseRow,
} from './cohort.sql.ts';
import type { CohortSummary, CohortSummaryArgs, SchoolOverview } from './cohort.types.ts';

/** What a cohort without a first day is ordered by. */
const NO_START = 'infinity';

@Injectable()
export class CohortService {
  constructor(
    private readonly sql: Sql,
    private readonly releases: ReleaseService,
  ) {}

  /** The figures of a whole page in one read, however many cohorts it holds. */
  async list(viewer: Viewer, args: CohortSummaryArgs): Promise<ConnectionOf<CohortSummary>> {
    const { schoolId } = viewer;
    const start = readPage(args, 4, LARGEST_PAGE);
    const [day = null, name = null, id = null, course = null] = start.after ?? [];
    const found = [schoolId, staffScope(viewer), likePattern(args.search ?? null)] as const;
    const [rows, [total]] = await Promise.all([
      this.sql.run(listCohortCourses, [...found, day, name, id, course, start.limit]),
      this.sql.run(countCohortCourses, [...found]),
    ]);
    const cohortIds = [...new Set(rows.map((row) => row.cohort_id))];
    const runs = await this.sql.run(readCohortFigures, [schoolId, cohortIds]);
    const outlines = await this.getOutlines(schoolId, [...rows, ...runs]);
    const figures = sumRuns(runs, outlines);
    return toConnection(rows, start, {
      totalCount: total?.count ?? 0,
      keysOf: (row) => [row.starts_on ?? NO_START, row.cohort_name, row.cohort_id, row.course_id],
      toNode: (row) => summarise(row, outlines, figures.get(figuresKey(row)) ?? noFigures()),
    });
  }

  async getOverview(viewer: Viewer): Promise<SchoolOverview> {
    const { schoolId: id, schoolName: name, isDemo } = viewer;
    const [published, [counted]] = await Promise.all([
      this.releases.listPublished(id),
      this.sql.run(readSchoolTotals, [id]),
    ]);
    const courses = published.map(({ published_at: publishedAt, ...course }) => ({
      ...course,
      publishedAt,
    }));
    const totals = counted ?? { cohorts: 0, students: 0, runs: 0, paused: 0 };
    return { school: { id, name, isDemo }, courses, totals };
  }

  private async getOutlines(
    schoolId: string,
    rows: readonly { release_id: string }[],
  ): Promise<Map<string, Outline>> {
    const ids = [...new Set(rows.map((row) => row.release_id))];
    const outlines = ids.map((id) => this.releases.getOutline(schoolId, id));
    return new Map((await Promise.all(outlines)).map((outline) => [outline.releaseId, outline]));
  }
}

function summarise(
  row: CohortCourseRow,
  outlines: ReadonlyMap<string, Outline>,
  figures: CohortFigures,
): CohortSummary {
  const own = outlines.get(row.release_id);
  if (!own) throw new Error(`release ${row.release_id} has no outline`);
  return {
    id: figuresKey(row),
    cohort: { id: row.cohort_id, name: row.cohort_name },
    course: { id: own.courseId, title: own.courseTitle },
    release: own.release,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    timezone: row.timezone,
    staff: row.staff,
    ...figures,
  };
}
