import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { score } from '@palpate/learning';
import {
  effectiveReview,
  findPlace,
  ReleaseService,
  ReviewReader,
  type QuestionHead,
} from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { QuestionService } from '../../questions/index.ts';
import { readAttempt, type AttemptRow } from './attempt.sql.ts';
import {
  askedSlot,
  viewSlot,
  type AskedSlot,
  type ReviewedSlot,
  type StartedAttempt,
} from './attempt.ts';
import type { Attempt } from './attempt.types.ts';

/** A version that came after the release, by a regrade. */
const NO_HEAD: QuestionHead = { review: { state: 'draft' }, sources: [] };

/** Reads of attempts, only ever the viewer's own. */
@Injectable()
export class AttemptReader {
  /** Keyed by school and person too: another's attempt is never found here. */
  private readonly started = new LRUCache<string, StartedAttempt>({ max: 10_000 });

  constructor(
    private readonly sql: Sql,
    private readonly questions: QuestionService,
    private readonly releases: ReleaseService,
    private readonly reviews: ReviewReader,
  ) {}

  async get(viewer: Viewer, attemptId: string): Promise<Attempt> {
    const rows = await this.read(viewer, attemptId);
    const started = await this.keep(viewer, rows);
    const [first] = rows;
    if (!first) throw new AppError('NOT_FOUND');
    const outline = await this.releases.getOutline(viewer.schoolId, started.releaseId);
    const place = findPlace(outline, started.activityId);
    const { state, submitted_at: submittedAt, points, out_of: outOf } = first;
    const slots = (await this.reviewed(viewer, started.slots)).flatMap((asked, index) => {
      const row = rows[index];
      return row ? [viewSlot({ ...started, state }, asked, row)] : [];
    });
    return {
      id: started.id,
      enrolmentId: started.enrolmentId,
      activityId: started.activityId,
      activityTitle: place?.activity.title ?? '',
      moduleTitle: place?.module.title ?? '',
      preset: started.preset,
      number: started.number,
      isRetry: started.isRetry,
      state,
      startedAt: started.startedAt,
      submittedAt,
      score: points !== null && outOf !== null ? score(points, outOf) : null,
      waiting: slots.filter(({ isWaiting }) => isWaiting).length,
      slots,
    };
  }

  async getStarted(viewer: Viewer, attemptId: string): Promise<StartedAttempt> {
    const cached = this.started.get(cacheKey(viewer, attemptId));
    return cached ?? this.keep(viewer, await this.read(viewer, attemptId));
  }

  /** As it stands now: after a correction, or when the lesson has more checks by now. */
  async getAgain(viewer: Viewer, attemptId: string): Promise<StartedAttempt> {
    return this.keep(viewer, await this.read(viewer, attemptId));
  }

  async reviewed({ schoolId }: Viewer, slots: readonly AskedSlot[]): Promise<ReviewedSlot[]> {
    const texts = slots.map(({ version }) => ({
      subject: version.questionId,
      fingerprint: version.id,
    }));
    const entries = await this.reviews.find(schoolId, 'QUESTION', texts);
    return slots.map((slot, index) => ({
      ...slot,
      review: effectiveReview(slot.head.review, entries[index] ?? null),
    }));
  }

  private async read(viewer: Viewer, attemptId: string): Promise<AttemptRow[]> {
    const rows = await this.sql.run(readAttempt, [viewer.schoolId, viewer.personId, attemptId]);
    if (rows.length === 0) throw new AppError('NOT_FOUND');
    return rows;
  }

  private async keep(viewer: Viewer, rows: readonly AttemptRow[]): Promise<StartedAttempt> {
    const [first] = rows;
    if (!first) throw new AppError('NOT_FOUND');
    const ids = rows.map((row) => row.version_scored_id);
    const versions = await this.questions.getVersions(viewer.schoolId, ids);
    const { release_id: releaseId, activity_id: activityId } = first;
    const heads = await this.releases.getHeads(viewer.schoolId, releaseId, activityId);
    const started: StartedAttempt = {
      id: first.id,
      enrolmentId: first.enrolment_id,
      activityId: first.activity_id,
      releaseId: first.release_id,
      preset: first.preset,
      number: first.number,
      isRetry: first.retry_of !== null,
      startedAt: first.started_at,
      slots: rows.flatMap((row) => {
        const version = versions.get(row.version_scored_id);
        if (!version) return [];
        const { position, option_order: order } = row;
        return [askedSlot({ position, version, order, head: heads.get(version.id) ?? NO_HEAD })];
      }),
    };
    this.started.set(cacheKey(viewer, first.id), started);
    return started;
  }
}

function cacheKey(viewer: Viewer, attemptId: string): string {
  return `${viewer.schoolId}:${viewer.personId}:${attemptId}`;
}
