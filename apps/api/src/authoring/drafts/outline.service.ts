import { Injectable } from '@nestjs/common';
import { editOutline, OutlineRefusal, type OutlineEdit, type TakenIds } from '@palpate/content';
import { AuditLog } from '../../identity/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftIdentity } from './draft.identity.ts';
import { DraftReader, type DraftReading } from './draft.reader.ts';
import { DraftService } from './draft.service.ts';
import { untilSaved } from './draft.tries.ts';
import type { Draft, DraftConflict } from './draft.types.ts';
import { DraftWriter } from './draft.writer.ts';

export type EditOutlineCommand = {
  courseId: string;
  expected: number;
  edit: OutlineEdit;
  now: Date;
};

const NOTHING_TAKEN: TakenIds = { ids: [], slots: [] };

/** Edits of course.yaml and of what hangs on it. */
@Injectable()
export class OutlineService {
  constructor(
    private readonly identity: DraftIdentity,
    private readonly reader: DraftReader,
    private readonly writer: DraftWriter,
    private readonly drafts: DraftService,
    private readonly audit: AuditLog,
  ) {}

  async edit(viewer: Viewer, command: EditOutlineCommand): Promise<Draft | DraftConflict> {
    const place = { schoolId: viewer.schoolId, courseId: command.courseId };
    return untilSaved(async () => {
      const reading = await this.reader.get(place);
      const outline = reading.heads.find(({ path }) => path === 'course.yaml') ?? null;
      if (outline?.version !== command.expected) {
        return this.writer.conflict(viewer.schoolId, '', outline, command.now);
      }
      const isSaved = await this.save(viewer, command, reading);
      return isSaved ? this.drafts.get(viewer, command.courseId) : null;
    });
  }

  private async save(
    { schoolId, personId }: Viewer,
    { courseId, edit, now }: EditOutlineCommand,
    reading: DraftReading,
  ): Promise<boolean> {
    const isNew = edit.kind.startsWith('add-');
    const taken = isNew ? await this.identity.taken({ schoolId, courseId }) : NOTHING_TAKEN;
    const changes = edited(reading, edit, taken).map((file) => ({
      ...file,
      expected: reading.heads.find(({ path }) => path === file.path)?.version ?? 0,
    }));
    const entry = { schoolId, actorId: personId, subjectType: 'course', subjectId: courseId };
    const also = (tx: Transaction) => this.record(tx, entry, edit);
    const moved = await this.writer.save({ schoolId, courseId, personId, changes, now, also });
    return moved === null;
  }

  /** What leaves the course or comes back is audited; titles and order are in the versions. */
  private async record(
    tx: Transaction,
    entry: { schoolId: string; actorId: string; subjectType: string; subjectId: string },
    edit: OutlineEdit,
  ): Promise<void> {
    if (edit.kind !== 'archive' && edit.kind !== 'restore') return;
    const action = edit.kind === 'archive' ? 'activity.archived' : 'activity.restored';
    await this.audit.record(tx, { ...entry, action, after: { activity: edit.activity } });
  }
}

function edited({ files }: DraftReading, edit: OutlineEdit, taken: TakenIds) {
  try {
    return editOutline(files, edit, taken);
  } catch (error) {
    throw error instanceof OutlineRefusal ? refusalOf(error) : error;
  }
}

function refusalOf({ code }: OutlineRefusal): AppError {
  switch (code) {
    case 'OUTLINE_UNREADABLE':
    case 'MODULE_NOT_EMPTY':
      return new AppError(code);
    case 'UNKNOWN_MODULE':
      return new AppError('NOT_FOUND', { field: 'module' });
    case 'UNKNOWN_ACTIVITY':
      return new AppError('NOT_FOUND', { field: 'activity' });
    case 'NOT_A_QUIZ':
      return new AppError('INPUT_INVALID', { field: 'activity', reason: 'NOT_A_QUIZ' });
    case 'NO_SLOT_LEFT':
      return new AppError('INPUT_INVALID', { field: 'edit', reason: 'TOO_MANY_MODULES' });
  }
}
