import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { toConnection } from '../../platform/graphql/index.ts';
import type { PageStart } from '../../platform/graphql/connection.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { cursorNumber } from '../drafts/cursor.number.ts';
import { DraftStore } from '../drafts/draft.store.ts';
import { ReleaseUse } from './cohort.counter.ts';
import { readRelease, readReleases, type ReleaseRow } from './release.sql.ts';
import type { ReleaseConnection, ReleaseInfo } from './release.types.ts';

/** What was published of a course. */
@Injectable()
export class ReleaseListService {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftStore,
    private readonly use: ReleaseUse,
  ) {}

  async list({ schoolId }: Viewer, courseId: string, page: PageStart): Promise<ReleaseConnection> {
    await this.drafts.getCourse({ schoolId, courseId });
    const before = cursorNumber(page);
    const rows = await this.sql.run(readReleases, [schoolId, courseId, before, page.limit]);
    const ids = rows.map(({ id }) => id);
    const cohorts = await this.use.count(schoolId, ids);
    return toConnection(rows, page, {
      totalCount: rows[0]?.total ?? 0,
      keysOf: ({ number }) => [String(number)],
      toNode: (row) => viewRelease(row, cohorts),
    });
  }

  async get({ schoolId }: Viewer, releaseId: string): Promise<ReleaseInfo> {
    const [row] = await this.sql.run(readRelease, [schoolId, releaseId]);
    if (!row) throw new AppError('NOT_FOUND');
    return viewRelease(row, await this.use.count(schoolId, [releaseId]));
  }
}

function viewRelease(row: ReleaseRow, cohorts: ReadonlyMap<string, number>): ReleaseInfo {
  const { id, number, title, note } = row;
  return {
    id,
    number,
    title,
    note,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    isCorrection: row.is_correction,
    cohorts: cohorts.get(id) ?? 0,
  };
}
