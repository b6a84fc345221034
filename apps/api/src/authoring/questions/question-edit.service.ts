import { Injectable } from '@nestjs/common';
import type { QuestionEntry, QuestionFields } from '@palpate/content';
import { AuditLog } from '../../identity/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftIdentity } from '../drafts/draft.identity.ts';
import { DraftReader, type DraftReading } from '../drafts/draft.reader.ts';
import { DraftWriter } from '../drafts/draft.writer.ts';
import { cleanFields, placeNew, placeReplaced, type PlacedText } from './question.edit.ts';
import type { QuestionSave } from './question.input.ts';
import type { DraftQuestion, DraftRefused, QuestionConflict } from './question.types.ts';
import { QuestionListService } from './question-list.service.ts';
import { entryFingerprint } from './question.view.ts';

export type SaveQuestionCommand = QuestionSave & { now: Date };
export type ArchiveCommand = {
  courseId: string;
  key: string;
  expected: string;
  isArchived: boolean;
  now: Date;
};

type Known = { key: string; expected: string };
type Outcome = DraftQuestion | QuestionConflict | DraftRefused;
/** `make` gives the new fields from those that stand there, which are null for a new question. */
type Change = {
  courseId: string;
  known: Known | null;
  place: string | null;
  now: Date;
  make: (now: QuestionFields | null) => QuestionFields;
  also?: (tx: Transaction) => Promise<void>;
};

/** Another question of the same file may be saved at the same time: the edit is made again on it. */
const TRIES = 5;

/** Saves questions, one entry at a time. */
@Injectable()
export class QuestionEditService {
  constructor(
    private readonly list: QuestionListService,
    private readonly reader: DraftReader,
    private readonly writer: DraftWriter,
    private readonly identity: DraftIdentity,
    private readonly audit: AuditLog,
  ) {}

  save(viewer: Viewer, { fields, ...command }: SaveQuestionCommand): Promise<Outcome> {
    return this.change(viewer, { ...command, make: () => cleanFields(fields) });
  }

  async archive(
    viewer: Viewer,
    command: ArchiveCommand,
  ): Promise<DraftQuestion | QuestionConflict> {
    const { courseId, key, expected, isArchived, now } = command;
    const make = (fields: QuestionFields | null) => {
      const { archived: _, ...rest } = fields ?? {};
      return isArchived ? { ...rest, archived: true } : rest;
    };
    const action = isArchived ? 'question.archived' : 'question.restored';
    const subject = { subjectType: 'course', subjectId: courseId, after: { question: key } };
    const { schoolId, personId: actorId } = viewer;
    const also = (tx: Transaction) =>
      this.audit.record(tx, { schoolId, actorId, action, ...subject });
    const change = { courseId, known: { key, expected }, place: null, now, make, also };
    const outcome = await this.change(viewer, change);
    if ('fields' in outcome || 'mine' in outcome) return outcome;
    throw new AppError('COURSE_INVALID', { problems: outcome.problems });
  }

  private async change(viewer: Viewer, change: Change): Promise<Outcome> {
    const { schoolId, personId } = viewer;
    const { courseId, known, now, also } = change;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const reading = await this.reader.get({ schoolId, courseId });
      const entry = reading.entries.find(({ key }) => key === known?.key) ?? null;
      const fields = change.make(entry?.fields ?? null);
      const conflict = known && conflictOf({ known, entry, fields, reading });
      if (conflict) return conflict;
      const placed = await this.placed(schoolId, { change, reading, entry, fields });
      if ('problems' in placed) return placed;
      const { key, ...text } = placed;
      const more = also ? { also } : {};
      const save = { schoolId, courseId, personId, changes: [text], now, ...more };
      if (!(await this.writer.save(save))) return this.list.get(viewer, courseId, key);
    }
    throw new AppError('BUSY', { retryAfterSeconds: 2 });
  }

  private async placed(
    schoolId: string,
    edit: {
      change: Change;
      reading: DraftReading;
      entry: QuestionEntry | null;
      fields: QuestionFields;
    },
  ): Promise<PlacedText | DraftRefused> {
    const { change, reading, entry, fields } = edit;
    const { courseId, place } = change;
    if (entry) {
      const refused = await this.identity.refuseUse(schoolId, entry, fields);
      return refused ?? placeReplaced(reading, entry, fields);
    }
    const taken = await this.identity.takenQuestions({ schoolId, courseId });
    return placeNew(reading, { fields, place, taken });
  }
}

/** Sent again after it arrived, a change is no conflict. */
function conflictOf(edit: {
  known: Known;
  entry: QuestionEntry | null;
  fields: QuestionFields;
  reading: DraftReading;
}): QuestionConflict | null {
  const { known, entry, fields: mine, reading } = edit;
  if (!entry) return { mine, theirs: null, expected: '', changedBy: null };
  const expected = entryFingerprint(entry.fields);
  const isSame = expected === entryFingerprint({ ...mine, id: entry.key });
  if (expected === known.expected || isSame) return null;
  const head = reading.heads.find(({ path }) => path === entry.path);
  return { mine, theirs: entry.fields, expected, changedBy: head?.changed_by ?? null };
}
