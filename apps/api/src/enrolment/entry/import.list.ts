import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import {
  readPage,
  toConnection,
  type ConnectionOf,
  type PageArgs,
} from '../../platform/graphql/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { staffScope } from '../enrolment.policy.ts';
import { mayUndoImport } from './import.policy.ts';
import { countImports, listImports, lockImport, type ImportJobRow } from './import.sql.ts';
import type { ImportView } from './import.types.ts';

@Injectable()
export class ImportList {
  constructor(private readonly sql: Sql) {}

  async list(viewer: Viewer, page: PageArgs): Promise<ConnectionOf<ImportView>> {
    const start = readPage(page, 2);
    const [afterTime = null, afterId = null] = start.after ?? [];
    const scope = [viewer.schoolId, staffScope(viewer)] as const;
    const [rows, [count]] = await Promise.all([
      this.sql.run(listImports, [...scope, afterTime, afterId, start.limit]),
      this.sql.run(countImports, [...scope]),
    ]);
    return toConnection(rows, start, {
      totalCount: count?.total ?? 0,
      keysOf: (row) => [row.imported_at.toISOString(), row.id],
      toNode: (row) => toImport(row, viewer),
    });
  }

  async get(viewer: Viewer, id: string): Promise<ImportView> {
    const [row] = await this.sql.run(lockImport, [viewer.schoolId, staffScope(viewer), id]);
    if (!row) throw new AppError('NOT_FOUND');
    return toImport(row, viewer);
  }
}

export function toImport(row: ImportJobRow, viewer: Viewer): ImportView {
  const { id, enrolled, invited, skipped, pending } = row;
  return {
    id,
    enrolled,
    invited,
    skipped,
    pending,
    fileName: row.file_name,
    cohort: { id: row.cohort_id, name: row.cohort_name },
    importedBy: row.imported_by_name,
    importedAt: row.imported_at,
    undoneAt: row.undone_at,
    mayUndo: mayUndoImport(viewer, row.imported_by),
  };
}
