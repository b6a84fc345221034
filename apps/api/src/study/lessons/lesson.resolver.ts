import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { integer, uuid } from '../../platform/input.ts';
import { LessonRecorder } from './lesson.recorder.ts';
import { LessonOpener, LessonService } from './lesson.service.ts';
import {
  LessonPage,
  LessonProgressView,
  OpenLessonInput,
  ReachBlockInput,
} from './lesson.types.ts';

@Resolver()
export class LessonResolver {
  constructor(
    private readonly lessons: LessonService,
    private readonly opener: LessonOpener,
    private readonly recorder: LessonRecorder,
    private readonly clock: Clock,
  ) {}

  @Roles('STUDENT')
  @Query(() => LessonPage)
  lesson(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('lessonId', { type: () => ID }) lessonId: string,
  ): Promise<LessonPage> {
    return this.lessons.getPage(
      viewer,
      uuid(enrolmentId, 'enrolmentId'),
      uuid(lessonId, 'lessonId'),
    );
  }

  @Roles('STUDENT')
  @Mutation(() => LessonPage, {
    description: 'Marks a lesson as started and opens its checks; done again it changes nothing',
  })
  openLesson(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenLessonInput,
  ): Promise<LessonPage> {
    return this.opener.open(viewer, {
      ...lessonKey(input),
      attemptId: uuid(input.attemptId, 'attemptId'),
      now: this.clock.now(),
    });
  }

  @Roles('STUDENT')
  @Mutation(() => LessonProgressView)
  async reachBlock(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReachBlockInput,
  ): Promise<LessonProgressView> {
    const { enrolmentId, lessonId } = lessonKey(input);
    const block = integer(input.block, 'block', 0, 1_000);
    const now = this.clock.now();
    const command = { enrolmentId, lessonId, kind: 'REACHED', block, now } as const;
    return { id: `${enrolmentId}:${lessonId}`, ...(await this.recorder.record(viewer, command)) };
  }
}

function lessonKey(input: { enrolmentId: string; lessonId: string }) {
  return {
    enrolmentId: uuid(input.enrolmentId, 'enrolmentId'),
    lessonId: uuid(input.lessonId, 'lessonId'),
  };
}
