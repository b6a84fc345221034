import { Injectable } from '@nestjs/common';
import { isAsset, textOf } from '@palpate/content';
import { FolderStore, type FileHead } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { changesBetween } from '../drafts/draft.changes.ts';
import { DraftStore } from '../drafts/draft.store.ts';
import { readRelease } from './release.sql.ts';
import type { FileChange } from './release.types.ts';

/** What is different, file by file. */
@Injectable()
export class ReleaseChangeService {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftStore,
    private readonly folders: FolderStore,
  ) {}

  async ofDraft({ schoolId }: Viewer, courseId: string): Promise<FileChange[]> {
    const place = { schoolId, courseId };
    const { release_id: releaseId } = await this.drafts.getCourse(place);
    const heads = await this.drafts.getHeads(place);
    return this.compare(schoolId, await this.drafts.readPublished(place, releaseId), heads);
  }

  async ofRelease({ schoolId }: Viewer, releaseId: string): Promise<FileChange[]> {
    const [release] = await this.sql.run(readRelease, [schoolId, releaseId]);
    if (!release) throw new AppError('NOT_FOUND');
    const place = { schoolId, courseId: release.course_id };
    const before = await this.drafts.readPublished(place, release.previous_id);
    return this.compare(schoolId, before, await this.folders.readRelease(schoolId, releaseId));
  }

  private async compare(
    schoolId: string,
    before: readonly FileHead[],
    after: readonly FileHead[],
  ): Promise<FileChange[]> {
    const changes = changesBetween(before, after);
    const read = async (heads: readonly (FileHead | null)[]) => {
      const texts = heads.filter((head) => head !== null && !isAsset(head.path)) as FileHead[];
      const files = await this.folders.readFiles(schoolId, texts);
      return new Map(files.map((file) => [file.path, textOf(file)]));
    };
    const old = await read(changes.map((change) => change.before));
    const now = await read(changes.map((change) => change.after));
    return changes.map(({ path, kind }) => ({
      path,
      kind,
      before: old.get(path) ?? null,
      after: now.get(path) ?? null,
    }));
  }
}
