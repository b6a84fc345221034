import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline } from '../../courses/index.ts';
import { staffScope } from '../../enrolment/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { readCompletions, readRollups, type CompletionRow } from '../home/home.sql.ts';
import { LockReader, type Locks } from '../locks/lock.reader.ts';
import { assembleMoved } from './move.preview.ts';
import {
  findCohortPlace,
  findReleaseHeads,
  listMovableRuns,
  readAsked,
  type CohortPlaceRow,
  type MovableRunRow,
  type ReleaseHeadRow,
} from './move.sql.ts';
import type { MovedStudent, MoveRelease, ReleaseMovePreview } from './move.types.ts';
import { compareReleases, type ReleaseContent } from './release.change.ts';
import { computeRollups } from './rollup.sql.ts';

export type MoveAsked = { cohortId: string; courseId: string; releaseId: string };
type Standing = { done: ReadonlyMap<string, ReadonlySet<string>>; outlines: Map<string, Outline> };

/** What a move would come to, by the functions that every other page takes its figures from. */
@Injectable()
export class MoveReader {
  constructor(
    private readonly sql: Sql,
    private readonly releases: ReleaseService,
    private readonly locks: LockReader,
  ) {}

  async preview(viewer: Viewer, asked: MoveAsked): Promise<ReleaseMovePreview> {
    const { schoolId } = viewer;
    const place = await this.getPlace(viewer, asked);
    const { from, to } = await this.getHeads(viewer, place, asked);
    const before = await this.readContent(schoolId, from.id);
    const after = await this.readContent(schoolId, to.id);
    const { newest_correction: corrected } = to;
    return {
      cohort: { id: place.cohort_id, name: place.cohort_name },
      course: { id: asked.courseId, title: after.outline.courseTitle },
      from: viewHead(from),
      to: viewHead(to),
      isCorrectedSince: corrected !== null && to.number < corrected,
      changes: compareReleases(before, after),
      students: await this.readStudents(schoolId, asked, after.outline),
    };
  }

  async getPlace(viewer: Viewer, { cohortId, courseId }: MoveAsked): Promise<CohortPlaceRow> {
    const scope = staffScope(viewer);
    const [place] = await this.sql.run(findCohortPlace, [
      viewer.schoolId,
      cohortId,
      courseId,
      scope,
    ]);
    if (!place) throw new AppError('NOT_FOUND');
    return place;
  }

  async getHeads(viewer: Viewer, place: CohortPlaceRow, { courseId, releaseId }: MoveAsked) {
    const ids = [place.release_id, releaseId];
    const heads = await this.sql.run(findReleaseHeads, [viewer.schoolId, courseId, ids]);
    const from = heads.find(({ id }) => id === place.release_id);
    const to = heads.find(({ id }) => id === releaseId);
    if (!from || !to) throw new AppError('NOT_FOUND');
    return { from, to };
  }

  private async readContent(schoolId: string, releaseId: string): Promise<ReleaseContent> {
    const outline = await this.releases.getOutline(schoolId, releaseId);
    const rows = await this.sql.run(readAsked, [schoolId, [releaseId]]);
    const questions = rows.map((row) => ({
      activityId: row.activity_id,
      questionId: row.question_id,
      versionId: row.version_id,
    }));
    return { outline, questions };
  }

  private async readStudents(
    schoolId: string,
    { cohortId, courseId }: MoveAsked,
    target: Outline,
  ): Promise<MovedStudent[]> {
    const rows = await this.sql.run(listMovableRuns, [schoolId, cohortId, courseId]);
    const ids = rows.map(({ id }) => id);
    const [completions, stored, computed, outlines] = await Promise.all([
      this.sql.run(readCompletions, [schoolId, ids]),
      this.sql.run(readRollups, [schoolId, ids]),
      this.sql.run(computeRollups, [schoolId, ids, target.releaseId]),
      this.readOutlines(schoolId, rows),
    ]);
    const byRun = Map.groupBy(completions, ({ enrolment_id: id }) => id);
    const done = new Map([...byRun].map(([id, own]) => [id, activitiesOf(own)]));
    const standing = { done, outlines };
    const locked = await this.readLocks(schoolId, rows, { ...standing, target: null });
    const willLock = await this.readLocks(schoolId, rows, { ...standing, target });
    return rows.map((row) => {
      const ofRun = ({ enrolment_id: id }: { enrolment_id: string }) => id === row.id;
      const outline = outlines.get(row.release_id) ?? target;
      const before = { outline, rollup: stored.find(ofRun), locks: locksOf(locked, row) };
      const after = {
        outline: target,
        rollup: computed.find(ofRun),
        locks: locksOf(willLock, row),
      };
      return assembleMoved({ row, before, after });
    });
  }

  private async readOutlines(schoolId: string, rows: readonly MovableRunRow[]) {
    const ids = [...new Set(rows.map((row) => row.release_id))];
    const outlines = await Promise.all(ids.map((id) => this.releases.getOutline(schoolId, id)));
    return new Map(outlines.map((outline) => [outline.releaseId, outline]));
  }

  /** Of the release each run is on, or of the one it would move to. */
  private readLocks(
    schoolId: string,
    rows: readonly MovableRunRow[],
    { done, outlines, target }: Standing & { target: Outline | null },
  ): Promise<ReadonlyMap<string, Locks>> {
    const runs = rows.flatMap(({ id: enrolmentId, release_id: releaseId }) => {
      const outline = target ?? outlines.get(releaseId);
      return outline ? [{ enrolmentId, outline, done: done.get(enrolmentId) ?? NOTHING }] : [];
    });
    return this.locks.readPaths(schoolId, runs);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_LOCKS: Locks = new Map();

function locksOf(locks: ReadonlyMap<string, Locks>, { id }: MovableRunRow): Locks {
  return locks.get(id) ?? NO_LOCKS;
}

function activitiesOf(completions: readonly CompletionRow[]): ReadonlySet<string> {
  return new Set(completions.map(({ activity_id: id }) => id));
}

function viewHead(row: ReleaseHeadRow): MoveRelease {
  const { id, number, note, published_at: publishedAt, is_correction: isCorrection } = row;
  return { id, number, note, publishedAt, isCorrection };
}
