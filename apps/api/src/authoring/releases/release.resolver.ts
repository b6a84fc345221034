import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { PageArgs, readPage } from '../../platform/graphql/index.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { text, uuid } from '../../platform/input.ts';
import { FINGERPRINT, NOTE } from '../drafts/draft.bounds.ts';
import type { DraftRefused } from '../drafts/draft.types.ts';
import { PublishDraftService } from './publish-draft.service.ts';
import { ReleaseChangeService } from './release-change.service.ts';
import { ReleaseListService } from './release-list.service.ts';
import {
  FileChange,
  PublishDraftInput,
  PublishDraftResult,
  ReleaseConnection,
} from './release.types.ts';
import type { DraftMoved, ReleaseInfo } from './release.types.ts';

@Resolver()
export class DraftReleaseResolver {
  constructor(
    private readonly list: ReleaseListService,
    private readonly changes: ReleaseChangeService,
    private readonly publisher: PublishDraftService,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [FileChange], { description: 'The draft against the newest release' })
  draftChanges(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
  ): Promise<FileChange[]> {
    return this.changes.ofDraft(viewer, uuid(courseId, 'courseId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => ReleaseConnection, { description: 'Newest first' })
  releases(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args() page: PageArgs,
  ): Promise<ReleaseConnection> {
    return this.list.list(viewer, uuid(courseId, 'courseId'), readPage(page, 1));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [FileChange], { description: 'A release against the one before it' })
  releaseChanges(
    @CurrentViewer() viewer: Viewer,
    @Args('releaseId', { type: () => ID }) releaseId: string,
  ): Promise<FileChange[]> {
    return this.changes.ofRelease(viewer, uuid(releaseId, 'releaseId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => PublishDraftResult, {
    description: 'Exactly the draft that was read, or nothing',
  })
  publishDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishDraftInput,
  ): Promise<ReleaseInfo | DraftRefused | DraftMoved> {
    return this.publisher.publish(viewer, {
      courseId: uuid(input.courseId, 'courseId'),
      fingerprint: text(input.fingerprint, 'fingerprint', FINGERPRINT),
      note: text(input.note, 'note', NOTE),
      now: this.clock.now(),
    });
  }
}
