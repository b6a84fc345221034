import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  entriesOf,
  isQuestions,
  readCourseInTurns,
  readDraftOutline,
  textOf,
  type CourseFile,
  type CourseReading,
  type DraftOutline,
  type QuestionEntry,
  type ReadingMemory,
} from '@palpate/content';
import { LRUCache } from 'lru-cache';
import { FolderStore } from '../../courses/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { fingerprintOf, DraftStore, type DraftHead, type DraftPlace } from './draft.store.ts';

/** A draft as it stands: its files, and what the reader of courses says of them. */
export type DraftReading = CourseReading & {
  fingerprint: string;
  heads: readonly DraftHead[];
  files: readonly CourseFile[];
  outline: DraftOutline | null;
  entries: readonly QuestionEntry[];
};

type Read = Omit<DraftReading, 'heads' | 'fingerprint'>;

/** Reads drafts. A reading belongs to a fingerprint, so that none is ever stale. */
@Injectable()
export class DraftReader {
  private readonly readings = new LRUCache<string, Read>({ max: 8 });
  /** Lessons and question files by their text: one save reads one file anew. */
  private readonly parts = new LRUCache<string, object>({ max: 200 });

  constructor(
    private readonly drafts: DraftStore,
    private readonly folders: FolderStore,
  ) {}

  async get(place: DraftPlace): Promise<DraftReading> {
    return this.read(place, await this.drafts.getHeads(place));
  }

  /** The draft with these files. */
  async read(
    { schoolId, courseId }: DraftPlace,
    heads: readonly DraftHead[],
    source?: Transaction,
  ): Promise<DraftReading> {
    const fingerprint = fingerprintOf(heads);
    const key = `${schoolId}:${courseId}:${fingerprint}`;
    const known = this.readings.get(key);
    if (known) return { ...known, heads, fingerprint };
    const files = await this.folders.readFiles(schoolId, heads, source);
    const memory = this.memory();
    // seconds of a busy processor, when nothing of the course was read before
    const course = await readCourseInTurns(files, memory, setImmediate);
    const reading = { ...course, ...(await viewOf(files, memory)) };
    this.readings.set(key, reading);
    return { ...reading, heads, fingerprint };
  }

  private memory(): ReadingMemory {
    return {
      recall: <T>(key: readonly string[], read: () => T): T => {
        const hash = createHash('sha256').update(JSON.stringify(key)).digest('base64url');
        const kept = this.parts.get(hash);
        // the key names everything that the reading was made from
        if (kept) return kept as T;
        const made = read();
        if (typeof made === 'object' && made !== null) this.parts.set(hash, made);
        return made;
      },
    };
  }
}

async function viewOf(files: readonly CourseFile[], memory: ReadingMemory) {
  const course = files.find(({ path }) => path === 'course.yaml');
  const entries: QuestionEntry[] = [];
  for (const file of files.filter(({ path }) => isQuestions(path))) {
    const key = ['entries', file.path, textOf(file)];
    entries.push(...memory.recall(key, () => entriesOf(file)));
    await setImmediate();
  }
  return { files, outline: course ? readDraftOutline(textOf(course)) : null, entries };
}
