import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { effectiveReview, ReviewReader, ReviewView } from '../../courses/index.ts';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { integer, text, uuid } from '../../platform/input.ts';
import { AttemptReader } from '../attempts/attempt.reader.ts';
import { Attempt } from '../attempts/attempt.types.ts';
import { LessonPage } from './lesson.types.ts';
import { MediaService } from './media.service.ts';
import { GlossaryTerm, KeepMediaPositionInput, MediaPosition } from './media.types.ts';

const A_DAY = 86_400;
const FILE_NAME = { max: 200 };

/** What stands beside a lesson's text; each is read only when it is asked for. */
@Resolver(() => LessonPage)
export class MediaResolver {
  constructor(
    private readonly media: MediaService,
    private readonly reviews: ReviewReader,
    private readonly attempts: AttemptReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => ReviewView)
  async review(
    @CurrentViewer() { schoolId }: Viewer,
    @Parent() { lessonId: subject, sourceHash: fingerprint, tree }: LessonPage,
  ): Promise<ReviewView> {
    const [entry = null] = await this.reviews.find(schoolId, 'LESSON', [{ subject, fingerprint }]);
    return effectiveReview(tree.review, entry);
  }

  @ResolveField(() => Attempt, {
    nullable: true,
    description: 'Null until the lesson has been opened with openLesson',
  })
  checkAttempt(
    @CurrentViewer() viewer: Viewer,
    @Parent() { checkAttemptId }: LessonPage,
  ): Promise<Attempt> | null {
    return checkAttemptId === null ? null : this.attempts.get(viewer, checkAttemptId);
  }

  @Roles('STUDENT')
  @Query(() => [GlossaryTerm], { description: 'The words of the course, as this run takes it' })
  glossary(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<GlossaryTerm[]> {
    return this.media.getGlossary(viewer, uuid(enrolmentId, 'enrolmentId'));
  }

  @Roles('STUDENT')
  @Mutation(() => MediaPosition, { description: 'Where a video goes on; never hours' })
  keepMediaPosition(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: KeepMediaPositionInput,
  ): Promise<MediaPosition> {
    return this.media.keep(viewer, {
      enrolmentId: uuid(input.enrolmentId, 'enrolmentId'),
      lessonId: uuid(input.lessonId, 'lessonId'),
      media: text(input.media, 'media', FILE_NAME),
      seconds: integer(input.seconds, 'seconds', 0, A_DAY),
      now: this.clock.now(),
    });
  }
}
