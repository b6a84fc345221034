import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { EntryDoor } from './entry.door.ts';
import { lockEntry } from './entry.sql.ts';
import { ImportJob } from './import.entity.ts';
import type { RowOutcome } from './import.plan.ts';
import { ImportPlanner, toPlan, type ImportFile, type Planned } from './import.planner.ts';
import type { ImportDone, ImportReading, ImportRefused } from './import.types.ts';
import { ImportWriter, type WrittenImport } from './import.writer.ts';
import type { Asked } from './invitation.service.ts';

export type RunImportCommand = ImportFile &
  Asked & {
    fileName: string;
    fingerprint: string;
    skipWrong: boolean;
  };

/** Brings in the people of a file: first what it would do, then exactly that, whole or not at all. */
@Injectable()
export class ImportService {
  constructor(
    private readonly sql: Sql,
    private readonly door: EntryDoor,
    private readonly planner: ImportPlanner,
    private readonly writer: ImportWriter,
    private readonly audit: AuditLog,
  ) {}

  async read(viewer: Viewer, file: ImportFile): Promise<ImportReading> {
    await this.door.getCohort(viewer, file.cohortId);
    const read = await this.planner.plan(this.sql, viewer.schoolId, file);
    if ('planned' in read) return { fault: null, plan: toPlan(read.planned) };
    return { fault: { line: null, max: null, ...read.fault }, plan: null };
  }

  async run(viewer: Viewer, command: RunImportCommand): Promise<ImportDone | ImportRefused> {
    await this.door.getCohort(viewer, command.cohortId);
    const outcome = await this.sql.transaction((tx) => this.runWithin(tx, viewer, command));
    if ('reason' in outcome) return outcome;
    return this.writer.toDone(outcome, viewer, command.askedAt);
  }

  private async runWithin(
    tx: Transaction,
    viewer: Viewer,
    command: RunImportCommand,
  ): Promise<WrittenImport | ImportRefused> {
    const { schoolId } = viewer;
    await tx.run(lockEntry, [schoolId]);
    await this.door.holdRole(tx, viewer);
    const read = await this.planner.plan(tx, schoolId, command);
    if ('fault' in read) throw new AppError('INPUT_INVALID', { field: 'file', ...read.fault });
    const { planned } = read;
    const reason = refusalOf(planned, command);
    if (reason !== null) return { reason, plan: toPlan(planned) };
    const job = await this.begin(tx, viewer, command, planned);
    return this.writer.write(tx, viewer, job, planned.rows);
  }

  private async begin(
    tx: Transaction,
    { schoolId, personId }: Viewer,
    { cohortId, fileName, now }: RunImportCommand,
    { rows, counts }: Planned,
  ): Promise<ImportJob> {
    const enrolled = rows.filter(has('ENROL')).length;
    const invited = rows.filter(has('INVITE')).length;
    const skipped = counts.skip + counts.wrong;
    const by = { importedBy: personId, importedAt: now, undoneAt: null, undoneBy: null };
    const counted = { enrolled, invited, skipped };
    const job = { schoolId, id: newId(), cohortId, fileName, ...counted, ...by };
    await tx.manager.insert(ImportJob, job);
    await this.audit.record(tx, {
      schoolId,
      actorId: personId,
      action: 'import.ran',
      subjectType: 'import_job',
      subjectId: job.id,
      after: { cohortId, fileName, ...counted },
    });
    return job;
  }
}

function has(outcome: RowOutcome) {
  return (row: { outcome: RowOutcome }) => row.outcome === outcome;
}

function refusalOf(
  { fingerprint, counts }: Planned,
  command: RunImportCommand,
): ImportRefused['reason'] | null {
  if (fingerprint !== command.fingerprint) return 'PLAN_MOVED';
  return counts.wrong > 0 && !command.skipWrong ? 'WRONG_ROWS' : null;
}
