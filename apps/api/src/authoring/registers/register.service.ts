import { Injectable } from '@nestjs/common';
import type { EntryFields, ListEntry } from '@palpate/content';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { conflictOf, type KnownEntry, type PlacedText } from '../drafts/draft.entry.ts';
import { DraftReader, type DraftReading } from '../drafts/draft.reader.ts';
import { untilSaved } from '../drafts/draft.tries.ts';
import type { DraftRefused, EntryConflict } from '../drafts/draft.types.ts';
import { DraftWriter } from '../drafts/draft.writer.ts';
import {
  composeFields,
  isTicked,
  placeAdded,
  placeChanged,
  placeRemoved,
  refuseFields,
} from './register.edit.ts';
import { readGivenIds } from './register.sql.ts';
import type { Register } from './register.ts';
import type { EntryInUse } from './register.types.ts';
import { registerEntries, viewRegister, type RegisterView } from './register.view.ts';

/** `known` is null for a new entry. */
export type SaveEntryCommand = {
  courseId: string;
  known: KnownEntry | null;
  fields: EntryFields;
  now: Date;
};
export type RemoveEntryCommand = { courseId: string; known: KnownEntry; now: Date };

type Change = Omit<PlacedText, 'key'> & { courseId: string; now: Date };

/** Sources and words of a draft, one entry at a time. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly reader: DraftReader,
    private readonly writer: DraftWriter,
    private readonly sql: Sql,
    private readonly audit: AuditLog,
  ) {}

  async get<F>({ schoolId }: Viewer, register: Register<F>, courseId: string) {
    return viewRegister(courseId, register, await this.reader.get({ schoolId, courseId }));
  }

  async save<F>(
    viewer: Viewer,
    register: Register<F>,
    command: SaveEntryCommand,
  ): Promise<{ key: string; list: RegisterView<F> } | EntryConflict | DraftRefused> {
    const saved = await untilSaved(() => this.attempt(viewer, register, command));
    if (typeof saved !== 'string') return saved;
    return { key: saved, list: await this.get(viewer, register, command.courseId) };
  }

  /** Refused as long as a place names the entry; one that is gone already stays gone. */
  async remove<F>(
    viewer: Viewer,
    register: Register<F>,
    { courseId, known, now }: RemoveEntryCommand,
  ): Promise<RegisterView<F> | EntryConflict | EntryInUse> {
    const { schoolId } = viewer;
    const outcome = await untilSaved(async () => {
      const reading = await this.reader.get({ schoolId, courseId });
      const entry = findEntry(reading, register, known);
      if (!entry) return 'gone';
      const stands = { path: register.path, fields: entry.fields };
      const conflict = conflictOf(reading, { known, ...stands, mine: {} });
      if (conflict) return conflict;
      const usedIn = register.usesOf(reading).get(known.key) ?? [];
      if (usedIn.length > 0) return { usedIn };
      const text = placeRemoved(reading, register, entry.index);
      const audited = { action: `${register.noun}.removed`, key: known.key };
      return (await this.write(viewer, { ...text, courseId, now }, audited)) ? 'gone' : null;
    });
    return outcome === 'gone' ? this.get(viewer, register, courseId) : outcome;
  }

  /** The key of what was saved, or what stands against it; null when the file has moved. */
  private async attempt(
    viewer: Viewer,
    register: Register<unknown>,
    { courseId, known, fields, now }: SaveEntryCommand,
  ): Promise<string | EntryConflict | DraftRefused | null> {
    const { schoolId } = viewer;
    const reading = await this.reader.get({ schoolId, courseId });
    const entry = known && findEntry(reading, register, known);
    const before = entry?.fields ?? null;
    const mine = composeFields(fields, before);
    refuseFields(register, mine, before);
    const stands = { path: register.path, fields: before };
    const conflict = known && conflictOf(reading, { known, ...stands, mine });
    if (conflict) return conflict;
    const placed = await this.placed(schoolId, { register, reading, entry, mine, courseId });
    if ('problems' in placed) return placed;
    const { key, ...text } = placed;
    const action = isTicked(mine, before) ? `${register.noun}.checked` : null;
    const isSaved = await this.write(viewer, { ...text, courseId, now }, { action, key });
    return isSaved ? key : null;
  }

  private async placed(
    schoolId: string,
    edit: {
      register: Register<unknown>;
      reading: DraftReading;
      entry: ListEntry | null;
      mine: EntryFields;
      courseId: string;
    },
  ): Promise<PlacedText | DraftRefused> {
    const { register, reading, entry, mine: fields, courseId } = edit;
    if (entry) return placeChanged(reading, register, { entry, fields });
    const given = await this.sql.run(readGivenIds, [schoolId, courseId, register.path]);
    return placeAdded(reading, register, { fields, given: given.map(({ id }) => id) });
  }

  /** False when another save of the file came in between. */
  private async write(
    { schoolId, personId }: Viewer,
    { courseId, now, ...text }: Change,
    { action, key }: { action: string | null; key: string },
  ): Promise<boolean> {
    const subject = { subjectType: 'course', subjectId: courseId, after: { key } };
    const also = async (tx: Transaction) => {
      if (action) await this.audit.record(tx, { schoolId, actorId: personId, action, ...subject });
    };
    const save = { schoolId, courseId, personId, changes: [text], now, also };
    return (await this.writer.save(save)) === null;
  }
}

function findEntry(
  reading: DraftReading,
  { path }: Register<unknown>,
  { key }: KnownEntry,
): ListEntry | null {
  const entries = registerEntries(reading, path);
  return entries.find(({ fields }) => String(fields['id']) === key) ?? null;
}
