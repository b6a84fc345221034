import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import type { DraftRefused } from '../drafts/draft.types.ts';
import { DraftPublisher } from './draft.publisher.ts';
import { ReleaseListService } from './release-list.service.ts';
import type { DraftMoved, ReleaseInfo } from './release.types.ts';

type Command = { courseId: string; fingerprint: string; note: string; now: Date };

/** An ordinary release: nobody is moved to it. */
@Injectable()
export class PublishDraftService {
  constructor(
    private readonly sql: Sql,
    private readonly publisher: DraftPublisher,
    private readonly releases: ReleaseListService,
  ) {}

  async publish(
    viewer: Viewer,
    command: Command,
  ): Promise<ReleaseInfo | DraftRefused | DraftMoved> {
    const { schoolId, personId: actorId } = viewer;
    await this.publisher.prepare({ schoolId, courseId: command.courseId });
    const outcome = await this.sql.transaction((tx) =>
      this.publisher.publish(tx, { schoolId, actorId, isCorrection: false, ...command }),
    );
    return 'releaseId' in outcome ? this.releases.get(viewer, outcome.releaseId) : outcome;
  }
}
