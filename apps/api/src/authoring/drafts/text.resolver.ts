import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { PageArgs, readPage } from '../../platform/graphql/index.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { integer, text, uuid } from '../../platform/input.ts';
import { fileText } from './draft.input.ts';
import { KEY, PATH, VERSION } from './draft.bounds.ts';
import type { DraftConflict } from './draft.types.ts';
import { DraftHistory } from './draft.history.ts';
import { DraftLessonService } from './draft-lesson.service.ts';
import {
  DraftLesson,
  DraftLessonOrConflict,
  DraftVersion,
  DraftVersionConnection,
  DraftVersionOrConflict,
  RestoreDraftVersionInput,
  SaveDraftLessonInput,
} from './text.types.ts';

@Resolver()
export class DraftTextResolver {
  constructor(
    private readonly lessons: DraftLessonService,
    private readonly history: DraftHistory,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => DraftLesson)
  draftLesson(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('lesson', { type: () => ID }) lesson: string,
  ): Promise<DraftLesson> {
    return this.lessons.get(viewer, uuid(courseId, 'courseId'), text(lesson, 'lesson', KEY));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => DraftLessonOrConflict, { description: 'Saved with its problems, if it has any' })
  saveDraftLesson(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveDraftLessonInput,
  ): Promise<DraftLesson | DraftConflict> {
    return this.lessons.save(viewer, {
      courseId: uuid(input.courseId, 'courseId'),
      lesson: text(input.lesson, 'lesson', KEY),
      text: fileText(input.text, 'text'),
      expected: integer(input.expected, 'expected', ...VERSION),
      now: this.clock.now(),
    });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => DraftVersionConnection, { description: 'Newest first' })
  draftHistory(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('path', { type: () => String }) path: string,
    @Args() page: PageArgs,
  ): Promise<DraftVersionConnection> {
    const place = { courseId: uuid(courseId, 'courseId'), path: text(path, 'path', PATH) };
    return this.history.list(viewer, place, readPage(page, 1));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => DraftVersionOrConflict, { description: 'An earlier text as a new version' })
  restoreDraftVersion(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RestoreDraftVersionInput,
  ): Promise<DraftVersion | DraftConflict> {
    return this.history.restore(viewer, {
      courseId: uuid(input.courseId, 'courseId'),
      path: text(input.path, 'path', PATH),
      version: integer(input.version, 'version', ...VERSION),
      expected: integer(input.expected, 'expected', ...VERSION),
      now: this.clock.now(),
    });
  }
}
