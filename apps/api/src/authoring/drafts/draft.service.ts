import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/guard/index.ts';
import { changesBetween } from './draft.changes.ts';
import { DraftIdentity } from './draft.identity.ts';
import { DraftReader } from './draft.reader.ts';
import { DraftStore } from './draft.store.ts';
import type { Draft } from './draft.types.ts';
import { viewDraft } from './draft.view.ts';

/** The page of a draft. */
@Injectable()
export class DraftService {
  constructor(
    private readonly reader: DraftReader,
    private readonly drafts: DraftStore,
    private readonly identity: DraftIdentity,
  ) {}

  async get({ schoolId }: Pick<Viewer, 'schoolId'>, courseId: string): Promise<Draft> {
    const place = { schoolId, courseId };
    const release = await this.drafts.getCourse(place);
    const reading = await this.reader.get(place);
    const published = await this.drafts.readPublished(place, release.release_id);
    const changes = changesBetween(published, reading.heads).length;
    const identity = await this.identity.findProblems(place, reading);
    return viewDraft(courseId, reading, { release, changes, identity });
  }
}
