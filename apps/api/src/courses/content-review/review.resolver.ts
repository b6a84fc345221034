import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { readPage } from '../../platform/graphql/index.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { text, uuid } from '../../platform/input.ts';
import { ContentReviewService } from './content-review.service.ts';
import { ReviewService } from './review.service.ts';
import { ReviewTextService } from './review.text.service.ts';
import {
  ContentReview,
  ContentReviewArgs,
  MuscleReview,
  ReviewCourse,
  ReviewRow,
  ReviewText,
  ReviewTextInput,
  SignReviewInput,
  WithdrawReviewInput,
} from './review.types.ts';

const SUBJECT = { max: 100 };
const LICENCE = { min: 2, max: 100 };

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly content: ContentReviewService,
    private readonly texts: ReviewTextService,
    private readonly reviews: ReviewService,
    private readonly clock: Clock,
  ) {}

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Query(() => [MuscleReview], { description: 'Every muscle of the atlas' })
  muscleReviews(@CurrentViewer() viewer: Viewer): Promise<MuscleReview[]> {
    return this.content.listMuscles(viewer);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [ReviewCourse])
  reviewCourses(@CurrentViewer() viewer: Viewer): Promise<ReviewCourse[]> {
    return this.content.listCourses(viewer);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => ContentReview)
  contentReview(
    @CurrentViewer() viewer: Viewer,
    @Args() { courseId, onlyDrafts, ...page }: ContentReviewArgs,
  ): Promise<ContentReview> {
    const start = readPage(page, 1);
    return this.content.list(viewer, { courseId: uuid(courseId, 'courseId'), onlyDrafts, start });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => ReviewText)
  reviewText(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReviewTextInput,
  ): Promise<ReviewText> {
    const courseId = uuid(input.courseId, 'courseId');
    return this.texts.get(viewer, { ...textKey(input), courseId });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => ReviewRow, {
    description: 'Signs exactly the text that was read; done again it changes nothing',
  })
  signReview(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SignReviewInput,
  ): Promise<ReviewRow> {
    return this.reviews.sign(viewer, {
      ...textKey(input),
      expected: text(input.expected, 'expected', SUBJECT),
      licence: text(input.licence, 'licence', LICENCE),
      now: this.clock.now(),
    });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => ReviewRow, {
    description: 'A new entry that takes the signature back: by who signed, or an admin',
  })
  withdrawReview(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: WithdrawReviewInput,
  ): Promise<ReviewRow> {
    return this.reviews.withdraw(viewer, {
      ...textKey(input),
      expected: text(input.expected, 'expected', SUBJECT),
      now: this.clock.now(),
    });
  }
}

function textKey({ kind, subject }: Pick<ReviewTextInput, 'kind' | 'subject'>) {
  return {
    kind,
    subject: kind === 'MUSCLE' ? text(subject, 'subject', SUBJECT) : uuid(subject, 'subject'),
  };
}
