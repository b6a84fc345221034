import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { text, uuid } from '../../platform/input.ts';
import { FINGERPRINT, KEY } from '../drafts/draft.bounds.ts';
import type { DraftRefused, EntryConflict } from '../drafts/draft.types.ts';
import { readQuestionFilter, readQuestionSave } from './question.input.ts';
import { QuestionListService } from './question-list.service.ts';
import { QuestionEditService } from './question-edit.service.ts';
import {
  ArchiveDraftQuestionInput,
  ArchiveDraftQuestionResult,
  DraftQuestion,
  DraftQuestionArgs,
  DraftQuestionConnection,
  SaveDraftQuestionInput,
  SaveDraftQuestionResult,
} from './question.types.ts';

@Resolver()
export class DraftQuestionResolver {
  constructor(
    private readonly list: QuestionListService,
    private readonly editor: QuestionEditService,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => DraftQuestionConnection, { description: 'In the order of the files' })
  draftQuestions(
    @CurrentViewer() viewer: Viewer,
    @Args() args: DraftQuestionArgs,
  ): Promise<DraftQuestionConnection> {
    return this.list.list(viewer, readQuestionFilter(args));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => DraftQuestion)
  draftQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('key', { type: () => ID }) key: string,
  ): Promise<DraftQuestion> {
    return this.list.get(viewer, uuid(courseId, 'courseId'), text(key, 'key', KEY));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => SaveDraftQuestionResult, {
    description: 'Saved with its problems; refused when its use would change, or its id',
  })
  saveDraftQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveDraftQuestionInput,
  ): Promise<DraftQuestion | EntryConflict | DraftRefused> {
    return this.editor.save(viewer, { ...readQuestionSave(input), now: this.clock.now() });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => ArchiveDraftQuestionResult)
  archiveDraftQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ArchiveDraftQuestionInput,
  ): Promise<DraftQuestion | EntryConflict> {
    return this.editor.archive(viewer, {
      courseId: uuid(input.courseId, 'courseId'),
      key: text(input.key, 'key', KEY),
      expected: text(input.expected, 'expected', FINGERPRINT),
      isArchived: input.isArchived,
      now: this.clock.now(),
    });
  }
}
