import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { text, uuid } from '../../platform/input.ts';
import { readIds } from '../cohorts/cohort.input.ts';
import { RosterReader } from './roster.reader.ts';
import { RunOpener } from './run.opener.ts';
import { RunService, type RunCommand, type SimpleAction } from './run.service.ts';
import { holdRole } from './run.sql.ts';
import type {
  EnrolInput,
  MoveEnrolmentInput,
  RepeatCourseInput,
  RosterRun,
  RunInput,
} from './run.types.ts';

/** Does what an admin asks for, and answers with the run as it stands then. */
@Injectable()
export class RunCommands {
  constructor(
    private readonly sql: Sql,
    private readonly opener: RunOpener,
    private readonly runs: RunService,
    private readonly roster: RosterReader,
    private readonly clock: Clock,
  ) {}

  /** A student of the school into courses of a cohort: all of them, or none. */
  async enrol(viewer: Viewer, input: EnrolInput): Promise<RosterRun[]> {
    const { schoolId, personId: actorId } = viewer;
    const personId = uuid(input.personId, 'personId');
    const cohortId = uuid(input.cohortId, 'cohortId');
    const courseIds = readIds(input.courseIds, 'courseIds');
    if (courseIds.length === 0) {
      throw new AppError('INPUT_INVALID', { field: 'courseIds', reason: 'TOO_SHORT', min: 1 });
    }
    const run = { schoolId, actorId, personId, cohortId, reason: readReason(input.reason) };
    const now = this.clock.now();
    const opened = await this.sql.transaction(async (tx) => {
      const [member] = await tx.run(holdRole, [schoolId, personId]);
      refuseOthers(member?.role);
      const ids: string[] = [];
      for (const courseId of courseIds)
        ids.push(await this.opener.open(tx, { ...run, courseId, now }));
      return ids;
    });
    return Promise.all(opened.map((id) => this.roster.get(viewer, id)));
  }

  async step(viewer: Viewer, action: SimpleAction, input: RunInput): Promise<RosterRun> {
    const command = this.read(viewer, input);
    await this.runs.step(action, command);
    return this.roster.get(viewer, command.enrolmentId);
  }

  async move(viewer: Viewer, input: MoveEnrolmentInput): Promise<RosterRun> {
    const command = this.read(viewer, input);
    const cohortId = uuid(input.cohortId, 'cohortId');
    await this.runs.move({ ...command, cohortId, release: input.release ?? 'KEEP' });
    return this.roster.get(viewer, command.enrolmentId);
  }

  async repeat(viewer: Viewer, input: RepeatCourseInput): Promise<RosterRun> {
    const command = this.read(viewer, input);
    const cohortId = input.cohortId ? uuid(input.cohortId, 'cohortId') : null;
    return this.roster.get(viewer, await this.runs.repeat({ ...command, cohortId }));
  }

  private read({ schoolId, personId }: Viewer, input: RunInput): RunCommand {
    return {
      schoolId,
      actorId: personId,
      enrolmentId: uuid(input.enrolmentId, 'enrolmentId'),
      reason: readReason(input.reason),
      now: this.clock.now(),
    };
  }
}

function readReason(reason: string | null | undefined): string | null {
  return text(reason ?? '', 'reason', { min: 0, max: 500 }) || null;
}

/** Learners are students: for staff the learner app has no course to show. */
function refuseOthers(role: string | undefined): void {
  if (!role) throw new AppError('NOT_FOUND', { field: 'personId' });
  if (role !== 'STUDENT') {
    throw new AppError('INPUT_INVALID', { field: 'personId', reason: 'NOT_A_STUDENT' });
  }
}
