import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QuestionSourceView, ReviewView } from '../../courses/index.ts';
import { DateTimeScalar, JsonScalar } from '../../platform/graphql/index.ts';
import { PathActivity, ScoreView } from '../home/home.types.ts';
import { Lock } from '../locks/lock.types.ts';
import type { AttemptState, Preset } from '../study.entity.ts';

export const PresetEnum = { CHECK: 'CHECK', PRACTICE: 'PRACTICE', QUIZ: 'QUIZ' } as const;
export const AttemptStateEnum = { OPEN: 'OPEN', SUBMITTED: 'SUBMITTED' } as const;
registerEnumType(PresetEnum, { name: 'Preset' });
registerEnumType(AttemptStateEnum, { name: 'AttemptState' });

@ObjectType()
export class Verdict {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Null while the answer waits for a person to mark it',
  })
  isRight: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: '0 to 1, exact decimal as text; null while the answer waits',
  })
  fraction: string | null;
  @Field(() => Boolean) canTryAgain: boolean;
  @Field(() => JsonScalar, {
    description:
      'Feedback of the question type: reasons for your own choice, or for all once closed',
  })
  feedback: unknown;
}

@ObjectType()
export class Slot {
  @Field(() => ID, { description: 'attemptId:position' }) id: string;
  @Field(() => Int) position: number;
  @Field(() => ID) questionId: string;
  @Field(() => String, {
    description: "The question's id in the course folder, to place a check in its lesson",
  })
  questionKey: string;
  @Field(() => String) type: string;
  @Field(() => Boolean) isSafetyCritical: boolean;
  @Field(() => JsonScalar, {
    description: "View of the question type: no key, no rationale, options in this slot's order",
  })
  question: unknown;
  @Field(() => JsonScalar, { nullable: true }) response: unknown;
  @Field(() => Boolean) isFlagged: boolean;
  @Field(() => Boolean, { description: 'No more answers are taken' }) isClosed: boolean;
  @Field(() => Boolean, { description: 'Handed in, and a person has to mark it' })
  isWaiting: boolean;
  @Field(() => Verdict, { nullable: true }) verdict: Verdict | null;
  @Field(() => ReviewView) review: ReviewView;
  @Field(() => [QuestionSourceView], {
    nullable: true,
    description: 'What the question rests on; null until the key may be seen',
  })
  sources: readonly QuestionSourceView[] | null;
}

@ObjectType()
export class Attempt {
  @Field(() => ID) id: string;
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) activityId: string;
  @Field(() => String) activityTitle: string;
  @Field(() => String) moduleTitle: string;
  @Field(() => PresetEnum) preset: Preset;
  @Field(() => Int) number: number;
  @Field(() => Boolean) isRetry: boolean;
  @Field(() => AttemptStateEnum) state: AttemptState;
  @Field(() => DateTimeScalar) startedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt: Date | null;
  @Field(() => ScoreView, {
    nullable: true,
    description: 'Of what is marked; null before submission, and while every answer waits',
  })
  score: ScoreView | null;
  @Field(() => Int, { description: 'Answers handed in that a person has to mark' })
  waiting: number;
  @Field(() => [Slot]) slots: Slot[];
}

@ObjectType()
export class AttemptSummary {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => AttemptStateEnum) state: AttemptState;
  @Field(() => Boolean) isRetry: boolean;
  @Field(() => Boolean) isCounting: boolean;
  @Field(() => DateTimeScalar) startedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt: Date | null;
  @Field(() => ScoreView, { nullable: true }) score: ScoreView | null;
  @Field(() => Int, { description: 'Answers handed in that a person has to mark' })
  waiting: number;
}

@ObjectType()
export class QuizPage {
  @Field(() => ID) id: string;
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) quizId: string;
  @Field(() => String) courseTitle: string;
  @Field(() => String) moduleTitle: string;
  @Field(() => String) title: string;
  @Field(() => Int) minutes: number;
  @Field(() => PresetEnum) preset: Preset;
  @Field(() => Int) questionCount: number;
  @Field(() => Lock, { nullable: true, description: 'What keeps it closed; null once it is open' })
  lock: Lock | null;
  @Field(() => ID, { nullable: true }) openAttemptId: string | null;
  @Field(() => [AttemptSummary]) attempts: AttemptSummary[];
  @Field(() => PathActivity, { nullable: true }) next: PathActivity | null;
}

@InputType()
export class StartAttemptInput {
  @Field(() => ID, { description: 'UUID v7 made by the client' }) id: string;
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) quizId: string;
  @Field(() => ID, { nullable: true, description: 'Ask only what was missed in this attempt' })
  retryOf?: string | null;
}

@InputType()
export class AnswerInput {
  @Field(() => ID) attemptId: string;
  @Field(() => ID) eventId: string;
  @Field(() => Int) position: number;
  @Field(() => JsonScalar, { nullable: true, description: 'null takes the answer back' })
  response?: unknown;
  @Field(() => Boolean, { description: 'Ask for the verdict now (check and practice)' })
  check: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) clientAt?: Date | null;
}

@InputType()
export class FlagInput {
  @Field(() => ID) attemptId: string;
  @Field(() => ID) eventId: string;
  @Field(() => Int) position: number;
  @Field(() => Boolean) isFlagged: boolean;
}

@InputType()
export class SubmitAttemptInput {
  @Field(() => ID) attemptId: string;
  @Field(() => ID) eventId: string;
}
