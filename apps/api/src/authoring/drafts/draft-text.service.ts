import { Injectable } from '@nestjs/common';
import { textOf } from '@palpate/content';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftReader } from './draft.reader.ts';
import type { DraftPlace } from './draft.store.ts';
import type { DraftConflict } from './draft.types.ts';
import { problemsAt } from './draft.view.ts';
import { DraftWriter } from './draft.writer.ts';
import type { DraftText } from './text.types.ts';

/** Lessons and questions have operations of their own. */
const PATHS = [
  'course.yaml',
  'sources.yaml',
  'glossary.yaml',
  'coverage.yaml',
  'README.md',
  'LICENSE',
];

export type SaveTextCommand = {
  courseId: string;
  path: string;
  text: string;
  expected: number;
  now: Date;
};

/** The few texts that a course has once: its outline, sources, glossary. */
@Injectable()
export class DraftTextService {
  constructor(
    private readonly reader: DraftReader,
    private readonly writer: DraftWriter,
  ) {}

  async get({ schoolId }: Viewer, courseId: string, path: string): Promise<DraftText> {
    return this.read({ schoolId, courseId }, path);
  }

  async save(
    { schoolId, personId }: Viewer,
    { courseId, path, text, expected, now }: SaveTextCommand,
  ): Promise<DraftText | DraftConflict> {
    const place = { schoolId, courseId };
    await this.read(place, path);
    const change = { path, text, expected };
    const conflict = await this.writer.saveText({ ...place, personId, now }, change);
    return conflict ?? this.read(place, path);
  }

  private async read(place: DraftPlace, path: string): Promise<DraftText> {
    if (!PATHS.includes(path)) throw new AppError('NOT_FOUND');
    const reading = await this.reader.get(place);
    const head = reading.heads.find((one) => one.path === path);
    const file = reading.files.find((one) => one.path === path);
    return {
      id: `${place.courseId}:${path}`,
      path,
      text: file ? textOf(file) : '',
      version: head?.version ?? 0,
      changedBy: head?.changed_by ?? null,
      changedAt: head?.changed_at ?? null,
      problems: problemsAt(reading, path),
    };
  }
}
