import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { toConnection } from '../../platform/graphql/index.ts';
import type { PageStart } from '../../platform/graphql/connection.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { cursorNumber } from './cursor.number.ts';
import { readDraftVersion, readDraftVersions, type DraftVersionRow } from './draft.sql.ts';
import { DraftStore } from './draft.store.ts';
import type { DraftConflict } from './draft.types.ts';
import { DraftWriter } from './draft.writer.ts';
import type { DraftVersion, DraftVersionConnection } from './text.types.ts';

type FilePlace = { courseId: string; path: string };
export type RestoreCommand = FilePlace & { version: number; expected: number; now: Date };

/** The versions of a file, and the way back to one. */
@Injectable()
export class DraftHistory {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftStore,
    private readonly writer: DraftWriter,
  ) {}

  async list(
    { schoolId }: Viewer,
    { courseId, path }: FilePlace,
    page: PageStart,
  ): Promise<DraftVersionConnection> {
    await this.drafts.getHeads({ schoolId, courseId });
    const before = cursorNumber(page);
    const rows = await this.sql.run(readDraftVersions, [
      schoolId,
      courseId,
      path,
      before,
      page.limit,
    ]);
    const [first] = rows;
    if (!first && before === null) throw new AppError('NOT_FOUND');
    return toConnection(rows, page, {
      totalCount: first?.total ?? 0,
      keysOf: ({ version }) => [String(version)],
      toNode: (row) => viewVersion({ courseId, path }, row),
    });
  }

  /** The earlier text becomes the newest version: nothing is undone by taking away. */
  async restore(viewer: Viewer, command: RestoreCommand): Promise<DraftVersion | DraftConflict> {
    const { courseId, path, version, expected, now } = command;
    const { schoolId, personId } = viewer;
    const { text } = await this.getVersion(schoolId, command, version);
    if (text === null) throw new AppError('INPUT_INVALID', { field: 'version', reason: 'NO_TEXT' });
    const change = { path, text, expected };
    const conflict = await this.writer.saveText({ schoolId, courseId, personId, now }, change);
    if (conflict) return conflict;
    const { edges } = await this.list(viewer, command, { limit: 2, after: null });
    const [newest] = edges;
    if (!newest) throw new AppError('NOT_FOUND');
    return newest.node;
  }

  private async getVersion(schoolId: string, { courseId, path }: FilePlace, version: number) {
    const [row] = await this.sql.run(readDraftVersion, [schoolId, courseId, path, version]);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }
}

function viewVersion({ courseId, path }: FilePlace, row: DraftVersionRow): DraftVersion {
  const { version, changed_by: changedBy, changed_at: changedAt, text } = row;
  return { id: `${courseId}:${path}:${version}`, version, changedBy, changedAt, text };
}
