import { Injectable } from '@nestjs/common';
import { textOf } from '@palpate/content';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftReader } from './draft.reader.ts';
import type { DraftPlace } from './draft.store.ts';
import type { DraftConflict } from './draft.types.ts';
import { lessonPath, lessonTitle, problemsAt } from './draft.view.ts';
import { DraftWriter } from './draft.writer.ts';
import type { DraftLesson } from './text.types.ts';

export type SaveLessonCommand = {
  courseId: string;
  lesson: string;
  text: string;
  expected: number;
  now: Date;
};

/** The lessons of a draft, one at a time. */
@Injectable()
export class DraftLessonService {
  constructor(
    private readonly reader: DraftReader,
    private readonly writer: DraftWriter,
  ) {}

  async get(viewer: Viewer, courseId: string, lesson: string): Promise<DraftLesson> {
    return this.read({ schoolId: viewer.schoolId, courseId }, lesson);
  }

  async save(
    { schoolId, personId }: Viewer,
    { courseId, lesson, text, expected, now }: SaveLessonCommand,
  ): Promise<DraftLesson | DraftConflict> {
    const place = { schoolId, courseId };
    await this.read(place, lesson);
    const change = { path: lessonPath(lesson), text, expected };
    const conflict = await this.writer.saveText({ ...place, personId, now }, change);
    return conflict ?? this.read(place, lesson);
  }

  private async read(place: DraftPlace, lesson: string): Promise<DraftLesson> {
    const reading = await this.reader.get(place);
    const path = lessonPath(lesson);
    const head = reading.heads.find((one) => one.path === path);
    const file = reading.files.find((one) => one.path === path);
    if (!head || !file) throw new AppError('NOT_FOUND');
    return {
      id: `${place.courseId}:${lesson}`,
      key: lesson,
      path,
      title: lessonTitle(file),
      text: textOf(file),
      version: head.version,
      changedBy: head.changed_by,
      changedAt: head.changed_at,
      problems: problemsAt(reading, path),
    };
  }
}
