import { Injectable } from '@nestjs/common';
import { totalProgress, type Progress } from '@palpate/learning';
import { ReleaseService, type Outline, type OutlineModule } from '../courses/index.ts';
import { staffScope } from '../enrolment/index.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import {
  courseProgress,
  LockReader,
  moduleProgress,
  moduleScorePercent,
  type Locks,
} from '../study/index.ts';
import type { HeatMap, HeatMapStudent } from './heat-map.types.ts';
import { readCohortStudents, type CohortStudentRow } from './heat-map.sql.ts';

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
        takenRelease(columns, outline),
      ]),
    );
  }
}

/** A student's own release, its modules in the order of the cohort's columns; `open`: none is locked. */
type TakenRelease = {
  outline: Outline;
  modules: readonly OutlineModule[];
  open: readonly boolean[];
  /** Null of the cohort's own release. */
  required: readonly number[] | null;
};

type TakenRun = { row: CohortStudentRow; release: TakenRelease; enrolmentId: string };

function takenRelease(columns: Outline, outline: Outline): TakenRelease {
  const modules = columns.modules.map(
    (column) => outline.modules.find(({ id }) => id === column.id) ?? without(column),
  );
  const required = outline === columns ? null : modules.map((module) => module.required);
  return { outline, modules, open: modules.map(() => false), required };
}

/** A module that the student's release doesn't have asks nothing of them, and keeps nothing shut. */
function without(column: OutlineModule): OutlineModule {
  return { ...column, required: 0, activities: [] };
}

/** The columns are the cohort's release; the figures are of the student's own. */
function assembleStudent(
  { row, release: { outline, modules, open, required }, enrolmentId }: TakenRun,
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
    isPaused: row.state === 'PAUSED',
    lastActive: row.last_active_at,
    done: cells.map((cell) => cell.done),
    required,
    percent: cells.map((cell) => cell.percent),
    isLocked: locks ? modules.map((module, index) => isLocked(module, cells[index], locks)) : open,
    score: modules.map((module) => moduleScorePercent(module, rollup)),
    // Of a student on the columns' own release, the cells are the course.
    progress: required === null ? totalProgress(cells) : courseProgress(outline, rollup),
    waiting: (row.waiting ?? []).reduce<number>((sum, count) => sum + (count ?? 0), 0),
  };
}

function isLocked(module: OutlineModule, cell: Progress | undefined, locks: Locks): boolean {
  const { activities } = module;
  return cell?.done === 0 && activities.length > 0 && activities.every(({ id }) => locks.has(id));
}
