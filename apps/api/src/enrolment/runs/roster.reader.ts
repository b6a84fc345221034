import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { readPage, toConnection, type ConnectionOf } from '../../platform/graphql/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { staffScope } from '../enrolment.policy.ts';
import { likePattern } from '../search.ts';
import { actionsOf } from './run.policy.ts';
import {
  countCandidates,
  countRoster,
  findRun,
  listCandidates,
  listRoster,
  readHistory,
  type ChangeRow,
  type RosterRow,
} from './run.sql.ts';
import type {
  CandidateArgs,
  EnrolCandidate,
  EnrolmentChangeView,
  RosterArgs,
  RosterRun,
} from './run.types.ts';

/** Who runs through a cohort's courses, and what happened to each run. */
@Injectable()
export class RosterReader {
  constructor(private readonly sql: Sql) {}

  async list(viewer: Viewer, args: RosterArgs): Promise<ConnectionOf<RosterRun>> {
    const start = readPage(args, 2);
    const [name = null, id = null] = start.after ?? [];
    const asked = [
      viewer.schoolId,
      staffScope(viewer),
      uuid(args.cohortId, 'cohortId'),
      likePattern(args.search ?? null),
      args.courseId ? uuid(args.courseId, 'courseId') : null,
      args.state ?? null,
    ] as const;
    const [rows, [total]] = await Promise.all([
      this.sql.run(listRoster, [...asked, name, id, start.limit]),
      this.sql.run(countRoster, [...asked]),
    ]);
    if (!total) throw new AppError('NOT_FOUND');
    return toConnection(rows, start, {
      totalCount: total.count,
      keysOf: (row) => [row.name, row.id],
      toNode: (row) => toRun(viewer, row),
    });
  }

  async get(viewer: Viewer, enrolmentId: string): Promise<RosterRun> {
    const [row] = await this.sql.run(findRun, [viewer.schoolId, staffScope(viewer), enrolmentId]);
    if (!row) throw new AppError('NOT_FOUND');
    return toRun(viewer, row);
  }

  async getHistory(viewer: Viewer, enrolmentId: string): Promise<EnrolmentChangeView[]> {
    const run = await this.get(viewer, enrolmentId);
    const rows = await this.sql.run(readHistory, [viewer.schoolId, run.id]);
    return rows.map(toChange);
  }

  async listCandidates(
    { schoolId }: Viewer,
    args: CandidateArgs,
  ): Promise<ConnectionOf<EnrolCandidate>> {
    const start = readPage(args, 2);
    const [name = null, id = null] = start.after ?? [];
    const freeFor = args.freeFor ? uuid(args.freeFor, 'freeFor') : null;
    const asked = [schoolId, likePattern(args.search ?? null), freeFor] as const;
    const [rows, [total]] = await Promise.all([
      this.sql.run(listCandidates, [...asked, name, id, start.limit]),
      this.sql.run(countCandidates, [...asked]),
    ]);
    return toConnection(rows, start, {
      totalCount: total?.count ?? 0,
      keysOf: (row) => [row.name, row.id],
      toNode: ({ course_ids: courseIds, ...row }) => ({ ...row, courseIds }),
    });
  }
}

function toRun(viewer: Viewer, row: RosterRow): RosterRun {
  const { state, last_change: lastChange, is_latest: isLatest } = row;
  const { id, name, email, release, run } = row;
  const isStudent = row.role === 'STUDENT';
  return {
    id,
    name,
    email,
    release,
    run,
    state,
    personId: row.person_id,
    cohortId: row.cohort_id,
    courseId: row.course_id,
    courseTitle: row.course_title,
    enrolledAt: row.enrolled_at,
    lastChange: lastChange ?? 'ENROLLED',
    lastChangeAt: row.last_change_at ?? row.enrolled_at,
    actions: viewer.role === 'ADMIN' ? actionsOf({ state, lastChange, isLatest, isStudent }) : [],
  };
}

function toChange(row: ChangeRow): EnrolmentChangeView {
  const { number, kind, reason, by, recorded_at: recordedAt } = row;
  const { state_before: state, cohort_before: cohortName, release_before: release } = row;
  const hasBefore = state !== null && cohortName !== null && release !== null;
  return {
    number,
    kind,
    reason,
    by,
    recordedAt,
    before: hasBefore ? { state, cohortName, release } : null,
    after: { state: row.state_after, cohortName: row.cohort_after, release: row.release_after },
  };
}
