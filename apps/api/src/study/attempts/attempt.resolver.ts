import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { integer, uuid } from '../../platform/input.ts';
import { AnswerService } from './answer.service.ts';
import { AttemptService } from './attempt.service.ts';
import {
  AnswerInput,
  Attempt,
  FlagInput,
  QuizPage,
  Slot,
  StartAttemptInput,
  SubmitAttemptInput,
} from './attempt.types.ts';
import { QuizService } from './quiz.service.ts';

@Resolver()
export class AttemptResolver {
  constructor(
    private readonly attempts: AttemptService,
    private readonly answers: AnswerService,
    private readonly quizzes: QuizService,
    private readonly clock: Clock,
  ) {}

  @Roles('STUDENT')
  @Query(() => QuizPage)
  quiz(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('quizId', { type: () => ID }) quizId: string,
  ): Promise<QuizPage> {
    return this.quizzes.getPage(viewer, uuid(enrolmentId, 'enrolmentId'), uuid(quizId, 'quizId'));
  }

  @Roles('STUDENT')
  @Query(() => Attempt)
  attempt(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Attempt> {
    return this.attempts.get(viewer, uuid(id, 'id'));
  }

  @Roles('STUDENT')
  @Mutation(() => Attempt, {
    description: 'An attempt under way on the same quiz is returned instead of a second one',
  })
  startAttempt(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StartAttemptInput,
  ): Promise<Attempt> {
    return this.attempts.start(viewer, {
      id: uuid(input.id, 'id'),
      enrolmentId: uuid(input.enrolmentId, 'enrolmentId'),
      activityId: uuid(input.quizId, 'quizId'),
      retryOf: input.retryOf ? uuid(input.retryOf, 'retryOf') : null,
      now: this.clock.now(),
    });
  }

  @Roles('STUDENT')
  @Mutation(() => Slot, {
    description: 'Saved with each choice; the same eventId twice is done once',
  })
  answer(@CurrentViewer() viewer: Viewer, @Args('input') input: AnswerInput): Promise<Slot> {
    return this.answers.answer(viewer, {
      ...slotKey(input),
      response: input.response ?? null,
      check: input.check,
      clientAt: input.clientAt ?? null,
      now: this.clock.now(),
    });
  }

  @Roles('STUDENT')
  @Mutation(() => Slot)
  flag(@CurrentViewer() viewer: Viewer, @Args('input') input: FlagInput): Promise<Slot> {
    const now = this.clock.now();
    return this.answers.flag(viewer, { ...slotKey(input), isFlagged: input.isFlagged, now });
  }

  @Roles('STUDENT')
  @Mutation(() => Attempt)
  submitAttempt(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SubmitAttemptInput,
  ): Promise<Attempt> {
    return this.attempts.submit(viewer, {
      attemptId: uuid(input.attemptId, 'attemptId'),
      eventId: uuid(input.eventId, 'eventId'),
      now: this.clock.now(),
    });
  }
}

function slotKey(input: { attemptId: string; eventId: string; position: number }) {
  return {
    attemptId: uuid(input.attemptId, 'attemptId'),
    eventId: uuid(input.eventId, 'eventId'),
    position: integer(input.position, 'position', 1, 1_000),
  };
}
