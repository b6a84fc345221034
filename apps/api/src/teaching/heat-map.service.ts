import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline, type OutlineModule } from '../courses/index.ts';
import { staffScope } from '../enrolment/index.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import {
  courseProgress,
  LockReader,
  moduleProgress,
  moduleScore,
  type Locks,
} from '../study/index.ts';
import type { HeatMap, HeatMapStudent } from './heat-map.types.ts';
import { readCohortStudents, type CohortStudentRow } from './teaching.sql.ts';

@Injectable()
export class HeatMapService {
  constructor(
    private readonly sql: Sql,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  /** One read of packed roll-ups; cells are assembled here, since JSON of 600 cells costs SQL more. */
  async get(viewer: Viewer, cohortId: string, courseId: string): Promise<HeatMap> {
    const { schoolId } = viewer;
    const rows = await this.sql.run(readCohortStudents, [
      schoolId,
      cohortId,
      courseId,
      staffScope(viewer),
    ]);
    const [first] = rows;
    if (!first) throw new AppError('NOT_FOUND');
    const columns = await this.releases.getOutline(schoolId, first.course_release_id);
    const releases = await this.readReleases(schoolId, columns, rows);
    const runs = rows.flatMap((row) => {
      const release = releases.get(row.release_id);
      if (row.enrolment_id === null || !release) return [];
      return [{ row, release, enrolmentId: row.enrolment_id, outline: release.outline }];
    });
    const locks = await this.locks.readPaths(schoolId, runs);
    const students = runs.map((run) => assembleStudent(run, locks.get(run.enrolmentId)));
    return {
      cohort: { id: first.cohort_id, name: first.cohort_name },
      course: { id: columns.courseId, title: columns.courseTitle },
      release: columns.release,
      modules: columns.modules.map(({ id, title, required }) => ({ id, title, required })),
      students,
    };
  }

  private async readReleases(
    schoolId: string,
    columns: Outline,
    rows: readonly CohortStudentRow[],
  ): Promise<Map<string, TakenRelease>> {
    const ids = new Set(rows.filter((row) => row.enrolment_id).map((row) => row.release_id));
    const outlines = [...ids].map((id) => this.releases.getOutline(schoolId, id));
    return new Map(
      (await Promise.all(outlines)).map((outline) => [
        outline.releaseId,
        { outline, modules: alignModules(columns, outline) },
      ]),
    );
  }
}

/** A student's own release, its modules in the order of the cohort's columns. */
type TakenRelease = { outline: Outline; modules: readonly OutlineModule[] };

type TakenRun = { row: CohortStudentRow; release: TakenRelease; enrolmentId: string };

function alignModules(columns: Outline, own: Outline): OutlineModule[] {
  return columns.modules.map(
    (column) => own.modules.find((module) => module.id === column.id) ?? column,
  );
}

/** The columns are the cohort's release; the figures are of the student's own. */
function assembleStudent(
  { row, release: { outline, modules }, enrolmentId }: TakenRun,
  locks: Locks | undefined,
): HeatMapStudent {
  const rollup = {
    done: row.done ?? [],
    quiz_points: row.quiz_points ?? [],
    quiz_out_of: row.quiz_out_of ?? [],
  };
  const cells = modules.map((module) => moduleProgress(module, rollup));
  return {
    enrolmentId,
    name: row.name,
    lastActive: row.last_active_at,
    done: cells.map((cell) => cell.done),
    percent: cells.map((cell) => cell.percent),
    isLocked: modules.map((module, index) => {
      const { done = 0 } = cells[index] ?? {};
      return done === 0 && module.activities.every(({ id }) => locks?.has(id));
    }),
    score: modules.map((module) => moduleScore(module, rollup)?.percent ?? null),
    progress: courseProgress(outline, rollup),
    waiting: (row.waiting ?? []).reduce<number>((sum, count) => sum + (count ?? 0), 0),
  };
}
