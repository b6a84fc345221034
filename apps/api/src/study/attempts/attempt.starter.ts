import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { questionType } from '@palpate/question-types/pure';
import { findPlace, ReleaseService, type Outline, type Place } from '../../courses/index.ts';
import { EnrolmentService, type EnrolmentRow } from '../../enrolment/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { QuestionService } from '../../questions/index.ts';
import { LockReader } from '../locks/lock.reader.ts';
import { AttemptRecord, AttemptSlot, type Preset } from '../study.entity.ts';
import { readAttempt } from './attempt.sql.ts';
import { isMissed, refuseEnded } from './attempt.policy.ts';
import { findStarted, lockEnrolment } from './start.sql.ts';

export type StartCommand = {
  id: string;
  enrolmentId: string;
  activityId: string;
  retryOf: string | null;
  now: Date;
};
type Run = { enrolment: EnrolmentRow; outline: Outline; place: Place };
type Asked = { versionId: string; mark: string };
const PRESETS = { LESSON: 'CHECK', PRACTICE: 'PRACTICE', QUIZ: 'QUIZ' } as const;

/** Makes the slots of an attempt: version, order and mark are fixed when it starts. */
@Injectable()
export class AttemptStarter {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly questions: QuestionService,
    private readonly locks: LockReader,
  ) {}

  /** Returns the attempt to go on with: a new one, or the one that is open already. */
  async start(viewer: Viewer, command: StartCommand): Promise<string> {
    const run = await this.findRun(viewer, command);
    const { outline, place } = run;
    const { schoolId } = viewer;
    const { enrolmentId } = command;
    await this.locks.expectOpen({ schoolId, enrolmentId, outline }, place.activity);
    return this.make(viewer, command, run);
  }

  /** The checks of a lesson that was seen to be open. */
  async startChecks(viewer: Viewer, command: StartCommand): Promise<string> {
    return this.make(viewer, command, await this.findRun(viewer, command));
  }

  private async findRun(viewer: Viewer, command: StartCommand): Promise<Run> {
    const enrolment = await this.enrolments.getOwn(viewer, command.enrolmentId);
    refuseEnded(enrolment.state);
    const outline = await this.releases.getOutline(viewer.schoolId, enrolment.release_id);
    const place = findPlace(outline, command.activityId);
    if (!place) throw new AppError('NOT_FOUND');
    return { enrolment, outline, place };
  }

  private async make(
    viewer: Viewer,
    command: StartCommand,
    { enrolment, place }: Run,
  ): Promise<string> {
    const asked = command.retryOf
      ? await this.findMissed(viewer, { ...command, retryOf: command.retryOf })
      : await this.findAll(viewer, enrolment, command.activityId);
    const slots = await this.makeSlots(viewer, command.id, asked);
    return this.sql.transaction(async (tx) => {
      await tx.run(lockEnrolment, [viewer.schoolId, enrolment.id]);
      const params: [string, string, string, string] = [
        viewer.schoolId,
        enrolment.id,
        command.activityId,
        command.id,
      ];
      const started = await tx.run(findStarted, params);
      if (started.some((row) => !row.is_here)) throw new AppError('ID_CONFLICT', { field: 'id' });
      const repeated = started.find((row) => row.id === command.id);
      const open = started.find((row) => row.state === 'OPEN');
      const goesOn = repeated ?? open;
      if (goesOn) return goesOn.id;
      const number = 1 + Math.max(0, ...started.map((row) => row.number));
      await insertAttempt(tx, viewer, { command, enrolment, place, number });
      await tx.manager.insert(AttemptSlot, slots);
      return command.id;
    });
  }

  private async findAll(
    viewer: Viewer,
    enrolment: EnrolmentRow,
    activityId: string,
  ): Promise<Asked[]> {
    const { schoolId } = viewer;
    const rows = await this.releases.getQuestions(schoolId, enrolment.release_id, activityId);
    if (rows.length === 0) throw new AppError('NOT_FOUND');
    return rows.map((row) => ({ versionId: row.question_version_id, mark: row.mark }));
  }

  private async findMissed(
    viewer: Viewer,
    command: StartCommand & { retryOf: string },
  ): Promise<Asked[]> {
    const { schoolId, personId } = viewer;
    const rows = await this.sql.run(readAttempt, [schoolId, personId, command.retryOf]);
    const isHere = rows[0]?.activity_id === command.activityId;
    if (!isHere || rows[0]?.enrolment_id !== command.enrolmentId) throw new AppError('NOT_FOUND');
    const missed = rows.filter((row) => isMissed(row.state, row));
    if (missed.length === 0) throw new AppError('NOT_RETRYABLE');
    return missed.map((row) => ({ versionId: row.version_scored_id, mark: '1' }));
  }

  private async makeSlots(viewer: Viewer, attemptId: string, asked: readonly Asked[]) {
    const { schoolId } = viewer;
    const ids = asked.map(({ versionId }) => versionId);
    const versions = await this.questions.getVersions(schoolId, ids);
    return asked.map(({ versionId, mark }, index) => {
      const version = versions.get(versionId);
      if (!version) throw new Error(`question version ${versionId} is missing`);
      return {
        schoolId,
        attemptId,
        position: index + 1,
        versionShownId: versionId,
        versionScoredId: versionId,
        optionOrder: questionType(version.type).order(version.definition, random),
        mark,
        tries: 0,
        isChecked: false,
        isClosed: false,
        isFlagged: false,
        changes: 0,
      };
    });
  }
}

async function insertAttempt(
  tx: Transaction,
  viewer: Viewer,
  started: { command: StartCommand; enrolment: EnrolmentRow; place: Place; number: number },
): Promise<void> {
  const { command, enrolment, place, number } = started;
  const preset: Preset = PRESETS[place.activity.kind];
  await tx.manager.insert(AttemptRecord, {
    schoolId: viewer.schoolId,
    id: command.id,
    enrolmentId: enrolment.id,
    personId: viewer.personId,
    activityId: command.activityId,
    releaseId: enrolment.release_id,
    moduleSlot: place.module.slot,
    preset,
    number,
    retryOf: command.retryOf,
    state: 'OPEN',
    eventCount: 0,
    startedAt: command.now,
  });
}

function random(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}
