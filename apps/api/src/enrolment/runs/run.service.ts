import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import {
  Enrolment,
  type EnrolmentChangeKind,
  type EnrolmentState,
  type RunPlace,
} from '../enrolment.entity.ts';
import { EnrolmentHistory } from './enrolment.history.ts';
import { sharePlaces, type SharedPlaceRow } from './release.sql.ts';
import { RunFollower, type FollowingRun } from './run.follower.ts';
import { refuseTaken, RunOpener } from './run.opener.ts';
import { judge, type RunAction } from './run.policy.ts';
import { holdRole, lockRun, readStanding, type StandingRow } from './run.sql.ts';

export type RunCommand = {
  schoolId: string;
  actorId: string;
  enrolmentId: string;
  reason: string | null;
  now: Date;
};
type Step = { state: EnrolmentState; kind: EnrolmentChangeKind; audit: string };
export type SimpleAction = Exclude<RunAction, 'MOVE' | 'REPEAT'>;

const steps: Record<SimpleAction, Step> = {
  PAUSE: { state: 'PAUSED', kind: 'PAUSED', audit: 'enrolment.paused' },
  RESUME: { state: 'OPEN', kind: 'RESUMED', audit: 'enrolment.resumed' },
  WITHDRAW: { state: 'ENDED', kind: 'WITHDRAWN', audit: 'enrolment.withdrawn' },
  RETURN: { state: 'OPEN', kind: 'RETURNED', audit: 'enrolment.returned' },
};

/** Which release a run is on after it has moved to another cohort. */
export type ReleaseChoice = 'KEEP' | 'COHORTS';

/** Takes a run from one state to the next; nothing that was done in it is lost. */
@Injectable()
export class RunService {
  constructor(
    private readonly sql: Sql,
    private readonly history: EnrolmentHistory,
    private readonly runs: RunOpener,
    private readonly audit: AuditLog,
    private readonly modules: ModuleRef,
  ) {}

  /** Again it changes nothing. */
  step(action: SimpleAction, command: RunCommand): Promise<void> {
    const { state, kind, audit } = steps[action];
    return this.sql.transaction(async (tx) => {
      if (action === 'RETURN') {
        await this.holdStudent(tx, command);
        await this.sharePlace(tx, { ...command, cohortId: null });
      }
      const held = await this.lock(tx, command);
      if (!allows(action, held)) return;
      const run = action === 'RETURN' ? await this.catchUp(tx, command, held) : held;
      await this.write(tx, command, { run, after: { ...placeOf(run), state }, kind, audit });
    });
  }

  /** To another cohort that takes the course; on its own release, or on that of the cohort. */
  move(command: RunCommand & { cohortId: string; release: ReleaseChoice }): Promise<void> {
    const { cohortId } = command;
    return this.sql.transaction(async (tx) => {
      const places = await this.sharePlace(tx, command);
      const held = await this.lock(tx, command);
      if (!allows('MOVE', held)) return;
      const releaseId = expectPlaced(places, held);
      const isKept = command.release === 'KEEP';
      const run = isKept ? held : await this.follow(tx, command, { held, releaseId });
      if (run.cohort_id === cohortId) return;
      const after = { ...placeOf(run), cohortId };
      await this.write(tx, command, { run, after, kind: 'MOVED', audit: 'enrolment.moved' });
    });
  }

  /** Ends the run where it hasn't ended, and opens the next one on its cohort's release. */
  repeat(command: RunCommand & { cohortId: string | null }): Promise<string> {
    const { schoolId, actorId, reason, now } = command;
    return this.sql.transaction(async (tx) => {
      await this.holdStudent(tx, command);
      const places = await this.sharePlace(tx, command);
      const run = await this.lock(tx, command);
      allows('REPEAT', run);
      expectPlaced(places, run);
      const cohortId = command.cohortId ?? run.cohort_id;
      if (run.state !== 'ENDED') {
        const after = { ...placeOf(run), state: 'ENDED' } as const;
        await this.write(tx, command, {
          run,
          after,
          kind: 'FINISHED',
          audit: 'enrolment.finished',
        });
      }
      const { person_id: personId, course_id: courseId } = run;
      return this.runs.open(tx, { schoolId, actorId, personId, cohortId, courseId, reason, now });
    });
  }

  /** What was corrected while the run was away holds for it too. */
  private async catchUp(
    tx: Transaction,
    command: RunCommand,
    held: StandingRow,
  ): Promise<StandingRow> {
    const releaseId = await this.follower.catchUp(tx, followingOf(command, held));
    return { ...held, release_id: releaseId };
  }

  private async follow(
    tx: Transaction,
    command: RunCommand,
    { held, releaseId }: { held: StandingRow; releaseId: string },
  ): Promise<StandingRow> {
    if (held.release_id === releaseId) return held;
    const { reason } = command;
    await this.follower.moveTo(tx, { ...followingOf(command, held), releaseId, reason });
    return { ...held, release_id: releaseId };
  }

  private get follower(): RunFollower {
    return this.modules.get(RunFollower, { strict: false });
  }

  private async lock(
    tx: Transaction,
    { schoolId, enrolmentId }: Pick<RunCommand, 'schoolId' | 'enrolmentId'>,
  ): Promise<StandingRow> {
    await tx.run(lockRun, [schoolId, enrolmentId]);
    const [run] = await tx.run(readStanding, [schoolId, enrolmentId]);
    if (!run) throw new AppError('NOT_FOUND');
    return run;
  }

  /** Before the cohort and the run, as whoever leaves locks them: they stay what they are until the commit. */
  private async holdStudent(tx: Transaction, { schoolId, enrolmentId }: RunCommand): Promise<void> {
    const [seen] = await tx.run(readStanding, [schoolId, enrolmentId]);
    if (seen) await tx.run(holdRole, [schoolId, seen.person_id]);
  }

  /** The cohort before its run, as whoever moves it locks them: of the two one waits, and neither for ever. */
  private async sharePlace(
    tx: Transaction,
    { schoolId, enrolmentId, cohortId }: RunCommand & { cohortId: string | null },
  ): Promise<SharedPlaceRow[]> {
    const [seen] = await tx.run(readStanding, [schoolId, enrolmentId]);
    return seen ? tx.run(sharePlaces, [schoolId, cohortId ?? seen.cohort_id]) : [];
  }

  private async write(
    tx: Transaction,
    { schoolId, actorId, enrolmentId, reason, now }: RunCommand,
    change: { run: StandingRow; after: RunPlace; kind: EnrolmentChangeKind; audit: string },
  ): Promise<void> {
    const { after, kind, audit: action } = change;
    const before = placeOf(change.run);
    const { state, cohortId } = after;
    await tx.manager
      .update(Enrolment, { schoolId, id: enrolmentId }, { state, cohortId })
      .catch((error: unknown) => refuseTaken(error, { courseId: change.run.course_id }));
    const by = { schoolId, actorId };
    await this.history.record(tx, { ...by, enrolmentId, kind, before, after, reason, now });
    const subject = { subjectType: 'enrolment', subjectId: enrolmentId };
    await this.audit.record(tx, { ...by, ...subject, action, before, after: { ...after, reason } });
  }
}

/** False where it is so already; refused with the policy's reason where it can't be. */
function allows(action: RunAction, row: StandingRow): boolean {
  const { state, last_change: lastChange, is_latest: isLatest, role } = row;
  const verdict = judge(action, { state, lastChange, isLatest, isStudent: role === 'STUDENT' });
  if (verdict === 'do' || verdict === 'done') return verdict === 'do';
  throw new AppError(verdict, { state, role });
}

function placeOf(run: StandingRow): RunPlace {
  return { state: run.state, cohortId: run.cohort_id, releaseId: run.release_id };
}

/** The release of the cohort that takes the run's course; another school's cohort takes none of this one's. */
function expectPlaced(places: readonly SharedPlaceRow[], { course_id: courseId }: StandingRow) {
  const placed = places.find((place) => place.course_id === courseId);
  if (!placed) throw new AppError('NOT_FOUND', { field: 'cohortId' });
  return placed.release_id;
}

function followingOf(
  { schoolId, enrolmentId: id, actorId, now }: RunCommand,
  { course_id: courseId, cohort_id, release_id, state }: StandingRow,
): FollowingRun {
  return { schoolId, courseId, run: { id, cohort_id, release_id, state }, actorId, now };
}
