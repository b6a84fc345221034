import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { staffScope } from '../enrolment.policy.ts';
import { lockEntry } from './entry.sql.ts';
import type { ImportUndo } from './import.entity.ts';
import { toImport } from './import.list.ts';
import { mayUndoImport } from './import.policy.ts';
import {
  closeImport,
  countUndone,
  keepUndo,
  listKept,
  lockImport,
  lockOpenedRuns,
  revokePending,
  type OpenedRunRow,
} from './import.sql.ts';
import type { ImportUndone } from './import.types.ts';
import { RunBatch } from './run.batch.ts';
import { WorkReader } from './work.reader.ts';

const KEPT_SHOWN = 200;

/** Takes back what an import did, as far as nobody has built on it. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly sql: Sql,
    private readonly runs: RunBatch,
    private readonly audit: AuditLog,
    private readonly modules: ModuleRef,
  ) {}

  /** Again it changes nothing, and says the same. */
  undo(viewer: Viewer, importId: string, now: Date): Promise<ImportUndone> {
    const { schoolId } = viewer;
    return this.sql.transaction(async (tx) => {
      await tx.run(lockEntry, [schoolId]);
      const scope = [schoolId, staffScope(viewer), importId] as const;
      const [job] = await tx.run(lockImport, [...scope]);
      if (!job) throw new AppError('NOT_FOUND');
      if (!mayUndoImport(viewer, job.imported_by)) throw new AppError('FORBIDDEN');
      if (job.undone_at === null) await this.takeBack(tx, viewer, importId, now);
      const [[after], counts, kept] = [
        await tx.run(lockImport, [...scope]),
        await tx.run(countUndone, [schoolId, importId]),
        await tx.run(listKept, [schoolId, importId, KEPT_SHOWN]),
      ];
      return { import: toImport(after ?? job, viewer), counts, kept };
    });
  }

  private async takeBack(
    tx: Transaction,
    viewer: Viewer,
    importId: string,
    now: Date,
  ): Promise<void> {
    const { schoolId, personId } = viewer;
    await tx.run(revokePending, [schoolId, importId, now]);
    const runs = await tx.run(lockOpenedRuns, [schoolId, importId]);
    const ids = runs.map(({ id }) => id);
    const worked = await this.modules
      .get(WorkReader, { strict: false })
      .findWorked(tx, schoolId, ids);
    const judged = runs.map((run) => ({ run, undo: undoOf(run, worked) }));
    const withdrawn = judged.filter(({ undo }) => undo === 'WITHDRAWN').map(({ run }) => run);
    const reason = 'The import was undone';
    await this.runs.withdraw(tx, { schoolId, actorId: personId, runs: withdrawn, reason, now });
    const lines = judged.map(({ run }) => run.line);
    const undos = judged.map(({ undo }) => undo);
    await tx.run(keepUndo, [schoolId, importId, lines, undos]);
    await tx.run(closeImport, [schoolId, importId, personId, now]);
    const subject = { subjectType: 'import_job', subjectId: importId };
    await this.audit.record(tx, {
      schoolId,
      actorId: personId,
      action: 'import.undone',
      ...subject,
      after: { withdrawn: withdrawn.length },
    });
  }
}

/** A run that someone has worked in, or has changed since, is kept. */
function undoOf({ id, state, changes }: OpenedRunRow, worked: ReadonlySet<string>): ImportUndo {
  if (worked.has(id)) return 'KEPT_STARTED';
  return state === 'OPEN' && changes === 1 ? 'WITHDRAWN' : 'KEPT_CHANGED';
}
