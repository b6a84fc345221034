import { Injectable } from '@nestjs/common';
import { ReleaseService } from '../../courses/index.ts';
import { EnrolmentService } from '../../enrolment/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { refuseStopped } from '../attempts/attempt.policy.ts';
import { RunReader } from '../run.reader.ts';
import { keepMediaPosition } from './media.sql.ts';
import type { GlossaryTerm, MediaPosition } from './media.types.ts';

export type KeepCommand = {
  enrolmentId: string;
  lessonId: string;
  media: string;
  seconds: number;
  now: Date;
};

/** What a release has beside its lessons: videos, with where each was left, and its words. */
@Injectable()
export class MediaService {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly runs: RunReader,
  ) {}

  async keep(viewer: Viewer, command: KeepCommand): Promise<MediaPosition> {
    const { schoolId } = viewer;
    const { enrolmentId, lessonId, media, seconds, now } = command;
    const { enrolment, place } = await this.runs.get(viewer, enrolmentId, lessonId);
    refuseStopped(enrolment.state);
    const { assets } = await this.releases.getMatter(schoolId, enrolment.release_id);
    const isVideo = assets.some(({ name, type }) => name === media && type.startsWith('video/'));
    if (!place.activity.sourceHash || !isVideo) throw new AppError('NOT_FOUND');
    const params = [schoolId, enrolmentId, lessonId, media, seconds, newId(), now] as const;
    const [kept] = await this.sql.run(keepMediaPosition, [...params]);
    // A lesson that was never opened, or is locked, has no video under way.
    if (!kept) throw new AppError('NOT_FOUND');
    return kept;
  }

  async getGlossary(viewer: Viewer, enrolmentId: string): Promise<GlossaryTerm[]> {
    const { release_id: releaseId } = await this.enrolments.getOwn(viewer, enrolmentId);
    const { glossary } = await this.releases.getMatter(viewer.schoolId, releaseId);
    return glossary.map(({ id, term, definition }) => ({ id, term, definition }));
  }
}
