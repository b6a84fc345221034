import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import {
  CohortCourse,
  Enrolment,
  type EnrolmentChangeKind,
  type EnrolmentState,
  type RunPlace,
} from '../enrolment.entity.ts';
import { EnrolmentHistory } from './enrolment.history.ts';
import { RunOpener } from './run.opener.ts';
import { sharePlaces } from './release.sql.ts';
import { judge, type RunAction } from './run.policy.ts';
import { lockRun, readStanding, type StandingRow } from './run.sql.ts';

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

/** Takes a run from one state to the next; nothing that was done in it is touched. */
@Injectable()
export class RunService {
  constructor(
    private readonly sql: Sql,
    private readonly history: EnrolmentHistory,
    private readonly runs: RunOpener,
    private readonly audit: AuditLog,
  ) {}

  /** Again it changes nothing. */
  step(action: SimpleAction, command: RunCommand): Promise<void> {
    const { state, kind, audit } = steps[action];
    return this.sql.transaction(async (tx) => {
      const run = await this.lock(tx, command);
      if (!allows(action, run)) return;
      await this.write(tx, command, { run, after: { ...placeOf(run), state }, kind, audit });
    });
  }

  /** To another cohort that takes the course; the run keeps its release, and so its figures. */
  move(command: RunCommand & { cohortId: string }): Promise<void> {
    const { cohortId } = command;
    return this.sql.transaction(async (tx) => {
      const run = await this.lock(tx, command);
      if (!allows('MOVE', run) || run.cohort_id === cohortId) return;
      await this.expectPlaced(tx, command, run);
      const after = { ...placeOf(run), cohortId };
      await this.write(tx, command, { run, after, kind: 'MOVED', audit: 'enrolment.moved' });
    });
  }

  /** Ends the run where it hasn't ended, and opens the next one on its cohort's release. */
  repeat(command: RunCommand & { cohortId: string | null }): Promise<string> {
    const { schoolId, actorId, reason, now } = command;
    return this.sql.transaction(async (tx) => {
      await this.sharePlace(tx, command);
      const run = await this.lock(tx, command);
      allows('REPEAT', run);
      const cohortId = command.cohortId ?? run.cohort_id;
      await this.expectPlaced(tx, { schoolId, cohortId }, run);
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

  private async lock(
    tx: Transaction,
    { schoolId, enrolmentId }: Pick<RunCommand, 'schoolId' | 'enrolmentId'>,
  ): Promise<StandingRow> {
    await tx.run(lockRun, [schoolId, enrolmentId]);
    const [run] = await tx.run(readStanding, [schoolId, enrolmentId]);
    if (!run) throw new AppError('NOT_FOUND');
    return run;
  }

  /** The cohort before its run, as whoever moves it locks them: of the two one waits, and neither for ever. */
  private async sharePlace(
    tx: Transaction,
    { schoolId, enrolmentId, cohortId }: RunCommand & { cohortId: string | null },
  ): Promise<void> {
    const [seen] = await tx.run(readStanding, [schoolId, enrolmentId]);
    if (seen) await tx.run(sharePlaces, [schoolId, cohortId ?? seen.cohort_id]);
  }

  /** Does the cohort take the run's course? Another school's cohort takes none of this one's. */
  private async expectPlaced(
    tx: Transaction,
    { schoolId, cohortId }: { schoolId: string; cohortId: string },
    { course_id: courseId }: StandingRow,
  ): Promise<void> {
    const placed = await tx.manager.findOneBy(CohortCourse, { schoolId, cohortId, courseId });
    if (!placed) throw new AppError('NOT_FOUND', { field: 'cohortId' });
  }

  private async write(
    tx: Transaction,
    { schoolId, actorId, enrolmentId, reason, now }: RunCommand,
    change: { run: StandingRow; after: RunPlace; kind: EnrolmentChangeKind; audit: string },
  ): Promise<void> {
    const { after, kind, audit: action } = change;
    const before = placeOf(change.run);
    const { state, cohortId } = after;
    await tx.manager.update(Enrolment, { schoolId, id: enrolmentId }, { state, cohortId });
    const by = { schoolId, actorId };
    await this.history.record(tx, { ...by, enrolmentId, kind, before, after, reason, now });
    const subject = { subjectType: 'enrolment', subjectId: enrolmentId };
    await this.audit.record(tx, { ...by, ...subject, action, before, after: { ...after, reason } });
  }
}

/** False where it is so already; refused with the policy's reason where it can't be. */
function allows(action: RunAction, row: StandingRow): boolean {
  const { state, last_change: lastChange, is_latest: isLatest } = row;
  const verdict = judge(action, { state, lastChange, isLatest });
  if (verdict === 'do' || verdict === 'done') return verdict === 'do';
  throw new AppError(verdict, { state });
}

function placeOf(run: StandingRow): RunPlace {
  return { state: run.state, cohortId: run.cohort_id, releaseId: run.release_id };
}
