import { Injectable } from '@nestjs/common';
import type { EntryFields, QuestionEntry } from '@palpate/content';
import { AuditLog } from '../../identity/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { conflictOf, type KnownEntry, type PlacedText } from '../drafts/draft.entry.ts';
import { DraftIdentity } from '../drafts/draft.identity.ts';
import { DraftReader, type DraftReading } from '../drafts/draft.reader.ts';
import { untilSaved } from '../drafts/draft.tries.ts';
import type { DraftRefused, EntryConflict } from '../drafts/draft.types.ts';
import { DraftWriter } from '../drafts/draft.writer.ts';
import { cleanFields, placeNew, placeReplaced } from './question.edit.ts';
import type { QuestionSave } from './question.input.ts';
import type { DraftQuestion } from './question.types.ts';
import { QuestionListService } from './question-list.service.ts';

export type SaveQuestionCommand = QuestionSave & { now: Date };
export type ArchiveCommand = {
  courseId: string;
  key: string;
  expected: string;
  isArchived: boolean;
  now: Date;
};

type Outcome = DraftQuestion | EntryConflict | DraftRefused;
/** `make` gives the new fields from those that stand there, which are null for a new question. */
type Change = {
  courseId: string;
  known: KnownEntry | null;
  place: string | null;
  now: Date;
  make: (now: EntryFields | null) => EntryFields;
  also?: (tx: Transaction) => Promise<void>;
};

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

  async archive(viewer: Viewer, command: ArchiveCommand): Promise<DraftQuestion | EntryConflict> {
    const { courseId, key, expected, isArchived, now } = command;
    const make = (fields: EntryFields | null) => {
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
    const saved = await untilSaved(() => this.attempt(viewer, change));
    return typeof saved === 'string' ? this.list.get(viewer, change.courseId, saved) : saved;
  }

  /** The key of what was saved, or what stands against it; null when its file has moved. */
  private async attempt(
    { schoolId, personId }: Viewer,
    change: Change,
  ): Promise<string | EntryConflict | DraftRefused | null> {
    const { courseId, known, now, also } = change;
    const reading = await this.reader.get({ schoolId, courseId });
    const entry = reading.entries.find(({ key }) => key === known?.key) ?? null;
    const fields = change.make(entry?.fields ?? null);
    const place = { path: entry?.path ?? null, fields: entry?.fields ?? null };
    const conflict = known && conflictOf(reading, { known, ...place, mine: fields });
    if (conflict) return conflict;
    const placed = await this.placed(schoolId, { change, reading, entry, fields });
    if ('problems' in placed) return placed;
    const { key, ...text } = placed;
    const more = also ? { also } : {};
    const save = { schoolId, courseId, personId, changes: [text], now, ...more };
    return (await this.writer.save(save)) ? null : key;
  }

  private async placed(
    schoolId: string,
    edit: {
      change: Change;
      reading: DraftReading;
      entry: QuestionEntry | null;
      fields: EntryFields;
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
