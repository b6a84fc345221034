import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { questionType } from '@palpate/question-types/pure';
import { ReleaseService } from '../../courses/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { QuestionService } from '../../questions/index.ts';
import { LockReader } from '../locks/lock.reader.ts';
import { RunReader, type PlacedRun } from '../run.reader.ts';
import { AttemptRecord, AttemptSlot, type Preset } from '../study.entity.ts';
import { readAttempt } from './attempt.sql.ts';
import { isMissed, refuseStopped } from './attempt.policy.ts';
import { findAsked, findStarted } from './start.sql.ts';

export type StartCommand = {
  id: string;
  enrolmentId: string;
  activityId: string;
  retryOf: string | null;
  now: Date;
};
type Asked = { versionId: string; questionId: string; mark: string };
type NewSlot = Asked & { optionOrder: string[] };
type ReadyRun = PlacedRun & { slots: readonly NewSlot[] };
const PRESETS = { LESSON: 'CHECK', PRACTICE: 'PRACTICE', QUIZ: 'QUIZ' } as const;

/** Makes the slots of an attempt: version, order and mark are fixed when it starts. */
@Injectable()
export class AttemptStarter {
  constructor(
    private readonly sql: Sql,
    private readonly runs: RunReader,
    private readonly releases: ReleaseService,
    private readonly questions: QuestionService,
    private readonly locks: LockReader,
  ) {}

  /** Returns the attempt to go on with: a new one, or the one that is open already. */
  async start(viewer: Viewer, command: StartCommand): Promise<string> {
    const { schoolId } = viewer;
    const { enrolmentId } = command;
    const read = async () => {
      const run = await this.findRun(viewer, command);
      const { outline, place } = run;
      await this.locks.expectOpen({ schoolId, enrolmentId, outline }, place.activity);
      return this.ready(viewer, command, run);
    };
    return this.runs.hold(schoolId, read, async (tx, run) => {
      const { goesOn, number } = await findBefore(tx, viewer, { command, run });
      return goesOn?.id ?? insertWhole(tx, viewer, { command, run, number });
    });
  }

  /** The checks of a lesson that was seen to be open, and those that came to it with a later release. */
  async startChecks(viewer: Viewer, command: StartCommand): Promise<string> {
    const read = async () => this.ready(viewer, command, await this.findRun(viewer, command));
    return this.runs.hold(viewer.schoolId, read, async (tx, run) => {
      const { goesOn, number } = await findBefore(tx, viewer, { command, run });
      if (!goesOn) return insertWhole(tx, viewer, { command, run, number });
      const asked = await tx.run(findAsked, [viewer.schoolId, goesOn.id]);
      const known = new Set(asked.map((row) => row.question_id));
      const added = run.slots.filter(({ questionId }) => !known.has(questionId));
      await insertSlots(tx, { schoolId: viewer.schoolId, attemptId: goesOn.id }, added, known.size);
      return goesOn.id;
    });
  }

  private async findRun(viewer: Viewer, command: StartCommand): Promise<PlacedRun> {
    const run = await this.runs.get(viewer, command.enrolmentId, command.activityId);
    refuseStopped(run.enrolment.state);
    return run;
  }

  private async ready(viewer: Viewer, command: StartCommand, run: PlacedRun): Promise<ReadyRun> {
    const all = await this.findAll(viewer, run.outline.releaseId, command.activityId);
    const asked = command.retryOf
      ? await this.findMissed(viewer, { ...command, retryOf: command.retryOf }, all)
      : all;
    return { ...run, slots: await this.drawOrders(viewer, asked) };
  }

  private async findAll(viewer: Viewer, releaseId: string, activityId: string): Promise<Asked[]> {
    const rows = await this.releases.getQuestions(viewer.schoolId, releaseId, activityId);
    if (rows.length === 0) throw new AppError('NOT_FOUND');
    const ids = rows.map((row) => row.question_version_id);
    const versions = await this.questions.getVersions(viewer.schoolId, ids);
    return rows.map(({ question_version_id: versionId, mark }) => {
      const questionId = versions.get(versionId)?.questionId ?? versionId;
      return { versionId, questionId, mark };
    });
  }

  /** What was missed, as the run's release asks it by now; what it no longer asks is left out. */
  private async findMissed(
    viewer: Viewer,
    command: StartCommand & { retryOf: string },
    all: readonly Asked[],
  ): Promise<Asked[]> {
    const { schoolId, personId } = viewer;
    const rows = await this.sql.run(readAttempt, [schoolId, personId, command.retryOf]);
    const isHere = rows[0]?.activity_id === command.activityId;
    if (!isHere || rows[0]?.enrolment_id !== command.enrolmentId) throw new AppError('NOT_FOUND');
    const missed = rows.filter((row) => isMissed(row.state, row));
    const ids = missed.map((row) => row.version_scored_id);
    const versions = [...(await this.questions.getVersions(schoolId, ids)).values()];
    const asked = versions.flatMap(
      ({ questionId }) => all.find((one) => one.questionId === questionId) ?? [],
    );
    if (asked.length === 0) throw new AppError('NOT_RETRYABLE');
    return asked.map((one) => ({ ...one, mark: '1' }));
  }

  private async drawOrders({ schoolId }: Viewer, asked: readonly Asked[]): Promise<NewSlot[]> {
    const ids = asked.map(({ versionId }) => versionId);
    const versions = await this.questions.getVersions(schoolId, ids);
    return asked.map((one) => {
      const version = versions.get(one.versionId);
      if (!version) throw new Error(`question version ${one.versionId} is missing`);
      const optionOrder = questionType(version.type).order(version.definition, random);
      return { ...one, optionOrder };
    });
  }
}

type Started = { command: StartCommand; run: ReadyRun };

async function findBefore(tx: Transaction, viewer: Viewer, { command, run }: Started) {
  const { schoolId } = viewer;
  const { id, activityId } = command;
  const started = await tx.run(findStarted, [schoolId, run.enrolment.id, activityId, id]);
  if (started.some((row) => !row.is_here)) throw new AppError('ID_CONFLICT', { field: 'id' });
  const repeated = started.find((row) => row.id === id);
  const goesOn = repeated ?? started.find((row) => row.state === 'OPEN') ?? null;
  return { goesOn, number: 1 + Math.max(0, ...started.map((row) => row.number)) };
}

async function insertWhole(
  tx: Transaction,
  viewer: Viewer,
  started: Started & { number: number },
): Promise<string> {
  const { command, run } = started;
  const { schoolId } = viewer;
  await insertAttempt(tx, viewer, started);
  await insertSlots(tx, { schoolId, attemptId: command.id }, run.slots, 0);
  return command.id;
}

async function insertSlots(
  tx: Transaction,
  attempt: { schoolId: string; attemptId: string },
  slots: readonly NewSlot[],
  before: number,
): Promise<void> {
  const rows = slots.map(({ versionId, optionOrder, mark }, index) => ({
    ...attempt,
    position: before + index + 1,
    versionShownId: versionId,
    versionScoredId: versionId,
    optionOrder,
    mark,
    tries: 0,
    isChecked: false,
    isClosed: false,
    isFlagged: false,
    changes: 0,
  }));
  if (rows.length > 0) await tx.manager.insert(AttemptSlot, rows);
}

async function insertAttempt(
  tx: Transaction,
  viewer: Viewer,
  started: Started & { number: number },
): Promise<void> {
  const { command, run, number } = started;
  const { enrolment, place } = run;
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
