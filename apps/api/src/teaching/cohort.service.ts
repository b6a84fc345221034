import { Injectable } from '@nestjs/common';
import { totalProgress } from '@palpate/learning';
import { ReleaseService, type Outline } from '../courses/index.ts';
import { EnrolmentService, type CohortCourseRow } from '../enrolment/index.ts';
import { Sql } from '../platform/database/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { courseProgress } from '../study/index.ts';
import type { CohortSummary, SchoolOverview } from './cohort.types.ts';
import { readCohortFigures, type CohortFiguresRow } from './teaching.sql.ts';

@Injectable()
export class CohortService {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
  ) {}

  async list(viewer: Viewer): Promise<CohortSummary[]> {
    const { schoolId } = viewer;
    const cohorts = await this.enrolments.listCohortCourses(viewer);
    const ids = [...new Set(cohorts.map((row) => row.cohort_id))];
    const figures = await this.sql.run(readCohortFigures, [schoolId, ids]);
    const outlines = await this.getOutlines(schoolId, [...cohorts, ...figures]);
    return cohorts.map((cohort) => {
      const runs = figures.filter(
        (run) => run.cohort_id === cohort.cohort_id && run.course_id === cohort.course_id,
      );
      return summarise(cohort, runs, outlines);
    });
  }

  async getOverview(viewer: Viewer): Promise<SchoolOverview> {
    const { schoolId: id, schoolName: name, isDemo } = viewer;
    const published = await this.releases.listPublished(id);
    const courses = published.map(({ published_at: publishedAt, ...course }) => ({
      ...course,
      publishedAt,
    }));
    return { school: { id, name, isDemo }, courses, cohorts: await this.list(viewer) };
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
  runs: readonly CohortFiguresRow[],
  outlines: ReadonlyMap<string, Outline>,
): CohortSummary {
  const outlineOf = (releaseId: string): Outline => {
    const outline = outlines.get(releaseId);
    if (!outline) throw new Error(`release ${releaseId} has no outline`);
    return outline;
  };
  const own = outlineOf(row.release_id);
  const figures = runs.map((run) =>
    courseProgress(outlineOf(run.release_id), {
      done: run.done ?? [],
      quiz_points: [],
      quiz_out_of: [],
    }),
  );
  return {
    id: `${row.cohort_id}:${row.course_id}`,
    cohort: { id: row.cohort_id, name: row.cohort_name },
    course: { id: own.courseId, title: own.courseTitle },
    release: own.release,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    timezone: row.timezone,
    staff: row.staff,
    students: runs.length,
    finished: figures.filter(({ done, required }) => required > 0 && done === required).length,
    progress: totalProgress(figures),
    lastActive: latest(runs),
  };
}

function latest(runs: readonly CohortFiguresRow[]): Date | null {
  const times = runs.flatMap((run) => (run.last_active_at ? [run.last_active_at.getTime()] : []));
  return times.length === 0 ? null : new Date(Math.max(...times));
}
