import { Injectable } from '@nestjs/common';
import { PublishService, type Published } from '../../courses/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { DraftIdentity } from '../drafts/draft.identity.ts';
import { DraftReader } from '../drafts/draft.reader.ts';
import {
  DraftStore,
  fingerprintOf,
  type DraftHead,
  type DraftPlace,
} from '../drafts/draft.store.ts';
import type { CourseProblem } from '../drafts/draft.types.ts';
import { viewProblem } from '../drafts/draft.view.ts';
import type { DraftRefused } from '../drafts/draft.types.ts';
import type { DraftMoved } from './release.types.ts';

export type PublishDraftCommand = {
  schoolId: string;
  actorId: string;
  courseId: string;
  /** The draft's, as its changes were read. */
  fingerprint: string;
  note: string;
  isCorrection: boolean;
  now: Date;
};

/** Publishes exactly the draft that was read: a release, or the reason why nothing was written. */
@Injectable()
export class DraftPublisher {
  constructor(
    private readonly drafts: DraftStore,
    private readonly reader: DraftReader,
    private readonly identity: DraftIdentity,
    private readonly publisher: PublishService,
  ) {}

  /** Reads the draft before its lock is held: under it the reading is then found in memory. */
  async prepare(place: DraftPlace): Promise<void> {
    await this.reader.get(place);
  }

  async publish(
    tx: Transaction,
    command: PublishDraftCommand,
  ): Promise<Published | DraftRefused | DraftMoved> {
    const { courseId: _, fingerprint: expected, ...release } = command;
    const heads = await this.drafts.lockHeads(tx, command);
    if (fingerprintOf(heads) !== expected) return movedTo(heads);
    const reading = await this.reader.read(command, heads, tx);
    const { course, files } = reading;
    const problems = [
      ...reading.problems.map(viewProblem),
      ...(await this.identity.findProblems(command, reading, tx)),
      ...(await this.findNoChange(tx, command, heads)),
    ];
    if (!course || problems.length > 0) return { problems };
    return this.publisher.publishIn(tx, { ...release, files }, course);
  }

  private async findNoChange(
    tx: Transaction,
    command: PublishDraftCommand,
    heads: readonly DraftHead[],
  ): Promise<CourseProblem[]> {
    const published = await this.drafts.lockPublished(tx, command);
    if (fingerprintOf(published) !== fingerprintOf(heads)) return [];
    const message = 'The draft holds nothing that the newest release does not.';
    return [{ path: 'course.yaml', line: 1, column: 1, code: 'NOTHING_CHANGED', message }];
  }
}

function movedTo(heads: readonly DraftHead[]): DraftMoved {
  const byTime = heads.toSorted((a, b) => b.changed_at.getTime() - a.changed_at.getTime());
  const [last] = byTime;
  return {
    fingerprint: fingerprintOf(heads),
    changedBy: last?.changed_by ?? null,
    changedAt: last?.changed_at ?? null,
  };
}
