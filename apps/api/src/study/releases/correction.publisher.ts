import { Injectable } from '@nestjs/common';
import { DraftPublisher, type DraftMoved, type DraftRefused } from '../../authoring/index.ts';
import { Sql } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { CorrectionService } from './correction.service.ts';
import type { CorrectionPublished } from './correction.types.ts';

export type PublishCorrection = { courseId: string; fingerprint: string; note: string; now: Date };

/** The release and all that it moves and scores again stand together, or not at all. */
@Injectable()
export class CorrectionPublisher {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftPublisher,
    private readonly corrections: CorrectionService,
  ) {}

  async publish(
    { schoolId, personId: actorId }: Viewer,
    command: PublishCorrection,
  ): Promise<CorrectionPublished | DraftRefused | DraftMoved> {
    await this.drafts.prepare({ schoolId, courseId: command.courseId });
    return this.sql.transaction(async (tx) => {
      const correction = { schoolId, actorId, ...command };
      const published = await this.drafts.publish(tx, { ...correction, isCorrection: true });
      if (!('releaseId' in published)) return published;
      const { releaseId, number } = published;
      const effect = await this.corrections.apply(tx, { ...correction, releaseId });
      return { releaseId, number, ...effect };
    });
  }
}
