import { Injectable } from '@nestjs/common';
import { findPlace, ReleaseService, type Outline, type Place } from '../courses/index.ts';
import { EnrolmentService, type EnrolmentRow } from '../enrolment/index.ts';
import { Sql, type Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { lockEnrolment } from './attempts/start.sql.ts';
import { findCourseActivity } from './run.sql.ts';

/** A student's own run, its release, and where an activity stands in it. */
export type PlacedRun = { enrolment: EnrolmentRow; outline: Outline; place: Place };

/** Reads runs with their releases, and holds one still while something is written. */
@Injectable()
export class RunReader {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
  ) {}

  async get(viewer: Viewer, enrolmentId: string, activityId: string): Promise<PlacedRun> {
    const enrolment = await this.enrolments.getOwn(viewer, enrolmentId);
    const placed = await this.place(viewer.schoolId, enrolment.release_id, activityId);
    return { enrolment, ...placed };
  }

  /** Where an activity stands in a release. */
  async place(
    schoolId: string,
    releaseId: string,
    activityId: string,
  ): Promise<Pick<PlacedRun, 'outline' | 'place'>> {
    const outline = await this.releases.getOutline(schoolId, releaseId);
    const place = findPlace(outline, activityId);
    if (!place) throw await this.lacking(schoolId, outline.courseId, activityId);
    return { outline, place };
  }

  /** As `get`; an activity that left the run's release stands as in the one it was begun on. */
  async getUnderWay(
    viewer: Viewer,
    begun: { enrolmentId: string; activityId: string; releaseId: string },
  ): Promise<PlacedRun> {
    const { enrolmentId, activityId, releaseId } = begun;
    const { schoolId } = viewer;
    const enrolment = await this.enrolments.getOwn(viewer, enrolmentId);
    const own = await this.releases.getOutline(schoolId, enrolment.release_id);
    const here = findPlace(own, activityId);
    if (here) return { enrolment, outline: own, place: here };
    const outline = await this.releases.getOutline(schoolId, releaseId);
    const place = findPlace(outline, activityId);
    if (!place) throw new AppError('NOT_FOUND');
    return { enrolment, outline, place };
  }

  /** Writes by what was read, with the run locked; reads again where a move or a pause came between the two. */
  async hold<Read extends Pick<PlacedRun, 'enrolment'>, Done>(
    schoolId: string,
    read: () => Promise<Read>,
    write: (tx: Transaction, run: Read) => Promise<Done>,
  ): Promise<Done> {
    const run = await read();
    const written = await this.sql.transaction(async (tx) => {
      const [locked] = await tx.run(lockEnrolment, [schoolId, run.enrolment.id]);
      const { release_id: releaseId, state } = run.enrolment;
      const isSame = locked?.release_id === releaseId && locked.state === state;
      return isSame ? { done: await write(tx, run) } : null;
    });
    return written ? written.done : this.hold(schoolId, read, write);
  }

  /** A page that was read before a move may still ask for what has left. */
  private async lacking(schoolId: string, courseId: string, activityId: string): Promise<AppError> {
    const [known] = await this.sql.run(findCourseActivity, [schoolId, courseId, activityId]);
    return new AppError(known ? 'ACTIVITY_LEFT' : 'NOT_FOUND');
  }
}
