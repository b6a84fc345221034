import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, JsonScalar, PageArgs } from '../../platform/graphql/index.ts';

export const ReviewStateEnum = { DRAFT: 'DRAFT', REVIEWED: 'REVIEWED' } as const;
export type ReviewState = keyof typeof ReviewStateEnum;
registerEnumType(ReviewStateEnum, { name: 'ReviewState' });

export const ReviewKindEnum = { LESSON: 'LESSON', QUESTION: 'QUESTION', MUSCLE: 'MUSCLE' } as const;
export type ReviewKind = keyof typeof ReviewKindEnum;
registerEnumType(ReviewKindEnum, { name: 'ReviewKind' });

@ObjectType('Review', { description: 'Draft by the project, or reviewed: by whom, licence, date' })
export class ReviewView {
  @Field(() => ReviewStateEnum) state: ReviewState;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => String, { nullable: true }) licence: string | null;
  @Field(() => String, { nullable: true, description: 'A day, 2026-01-31' }) date: string | null;
}

@ObjectType('QuestionSource', { description: 'A source that a question rests on' })
export class QuestionSourceView {
  @Field(() => ID) id: string;
  @Field(() => String) citation: string;
  @Field(() => String, { nullable: true }) doi?: string | null;
  @Field(() => String, { nullable: true }) pmid?: string | null;
  @Field(() => String, { nullable: true }) url?: string | null;
  @Field(() => Boolean, { description: 'False: named, but not yet checked against the page' })
  isChecked: boolean;
}

@ObjectType()
export class MuscleReview {
  @Field(() => ID) muscleId: string;
  @Field(() => ReviewView) review: ReviewView;
}

@ObjectType({ description: 'A published course whose texts can be reviewed' })
export class ReviewCourse {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) release: number;
}

@ObjectType({ description: 'A text that can be signed, as it stands in the newest release' })
export class ReviewRow {
  @Field(() => ID, { description: 'kind:subject' }) id: string;
  @Field(() => ReviewKindEnum) kind: ReviewKind;
  @Field(() => ID, { description: "The lesson's, the question's or the muscle's id" })
  subject: string;
  @Field(() => String) title: string;
  @Field(() => String, {
    nullable: true,
    description: 'The module it stands in; null for the atlas',
  })
  moduleTitle: string | null;
  @Field(() => String, { description: 'Names exactly this text; a signature is for it alone' })
  expected: string;
  @Field(() => ReviewView) review: ReviewView;
  @Field(() => Boolean, { description: "The signature is the school's, and yours to withdraw" })
  canWithdraw: boolean;
}

@ObjectType({ description: 'The texts of the newest release, in the order of the course' })
export class ContentReview extends Connection(ReviewRow, 'ReviewRow') {
  @Field(() => ID) courseId: string;
  @Field(() => String) courseTitle: string;
  @Field(() => Int) release: number;
  @Field(() => Int, { description: 'Drafts and reviewed' }) total: number;
  @Field(() => Int) reviewed: number;
}

@ArgsType()
export class ContentReviewArgs extends PageArgs {
  @Field(() => ID) courseId: string;
  @Field(() => Boolean, { defaultValue: false }) onlyDrafts: boolean;
}

@ObjectType({ description: 'One text to read before it is signed' })
export class ReviewText {
  @Field(() => ReviewRow) row: ReviewRow;
  @Field(() => JsonScalar, { description: 'LessonTree, question or muscle, by its kind' })
  body: unknown;
  @Field(() => [QuestionSourceView]) sources: QuestionSourceView[];
}

@InputType()
export class ReviewTextInput {
  @Field(() => ID) courseId: string;
  @Field(() => ReviewKindEnum) kind: ReviewKind;
  @Field(() => ID) subject: string;
}

@InputType()
export class SignReviewInput {
  @Field(() => ReviewKindEnum) kind: ReviewKind;
  @Field(() => ID) subject: string;
  @Field(() => String, { description: "The signer's licence number" }) licence: string;
  @Field(() => String, { description: 'Names the text that was read' }) expected: string;
}

@InputType()
export class WithdrawReviewInput {
  @Field(() => ReviewKindEnum) kind: ReviewKind;
  @Field(() => ID) subject: string;
  @Field(() => String) expected: string;
}
