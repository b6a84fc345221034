import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar } from '../../platform/graphql/index.ts';
import { PathActivity, ScoreView } from '../home/home.types.ts';
import type { AttemptState, Preset } from '../study.entity.ts';

export const PresetEnum = { CHECK: 'CHECK', PRACTICE: 'PRACTICE', QUIZ: 'QUIZ' } as const;
export const AttemptStateEnum = { OPEN: 'OPEN', SUBMITTED: 'SUBMITTED' } as const;
registerEnumType(PresetEnum, { name: 'Preset' });
registerEnumType(AttemptStateEnum, { name: 'AttemptState' });

@ObjectType()
export class Verdict {
  @Field(() => Boolean) isRight: boolean;
  @Field(() => String, { description: '0 to 1, exact decimal as text' }) fraction: string;
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
  @Field(() => Verdict, { nullable: true }) verdict: Verdict | null;
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
  @Field(() => ScoreView, { nullable: true, description: 'Only once the preset allows it' })
  score: ScoreView | null;
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
