import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActivityKind } from '../courses/index.ts';
import { EnrolmentStateEnum, type EnrolmentState } from '../enrolment/index.ts';
import { DateTimeScalar } from '../platform/graphql/index.ts';
import {
  ActivityKindEnum,
  AttemptStateEnum,
  CohortRef,
  CourseRef,
  Lock,
  PresetEnum,
  ProgressView,
  ScoreView,
  type AttemptState,
  type Preset,
} from '../study/index.ts';

@ObjectType()
export class StudentActivity {
  @Field(() => ID) id: string;
  @Field(() => ActivityKindEnum) kind: ActivityKind;
  @Field(() => String) title: string;
  @Field(() => DateTimeScalar, { nullable: true }) doneAt: Date | null;
  @Field(() => ScoreView, { nullable: true }) score: ScoreView | null;
  @Field(() => Lock, { nullable: true, description: 'What keeps it closed; null once it is open' })
  lock: Lock | null;
}

@ObjectType()
export class StudentModule {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => Int, { description: 'Answers that are marked' }) answered: number;
  @Field(() => Int, { description: 'Answers handed in that a person has to mark' })
  waiting: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Mean score of what was answered, percent rounded down',
  })
  meanPercent: number | null;
  @Field(() => [StudentActivity]) activities: StudentActivity[];
}

@ObjectType({ description: 'What a correction made of the score of an answer; 0 to 1' })
export class AnswerCorrection {
  @Field(() => Int) release: number;
  @Field(() => String, { nullable: true, description: 'Null when there was none' })
  before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
  @Field(() => Boolean, { description: 'The correction asks otherwise: the old score stands' })
  isKept: boolean;
  @Field(() => DateTimeScalar) at: Date;
}

@ObjectType()
export class StudentAnswer {
  @Field(() => Int) position: number;
  @Field(() => String) stem: string;
  @Field(() => String) type: string;
  @Field(() => Boolean) isSafetyCritical: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The response in words; null when blank',
  })
  answer: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt: Date | null;
  @Field(() => Int) changes: number;
  @Field(() => Boolean, { nullable: true, description: 'Null while the attempt is open' })
  isRight: boolean | null;
  @Field(() => String, { nullable: true }) fraction: string | null;
  @Field(() => Boolean, { description: 'Handed in, and a person has to mark it' })
  isWaiting: boolean;
  @Field(() => [AnswerCorrection], { description: 'The earliest first' })
  corrections: AnswerCorrection[];
}

@ObjectType()
export class StudentAttempt {
  @Field(() => ID) id: string;
  @Field(() => String) activityTitle: string;
  @Field(() => PresetEnum) preset: Preset;
  @Field(() => Int) number: number;
  @Field(() => Boolean) isRetry: boolean;
  @Field(() => Boolean) isCounting: boolean;
  @Field(() => AttemptStateEnum) state: AttemptState;
  @Field(() => DateTimeScalar) startedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt: Date | null;
  @Field(() => ScoreView, { nullable: true }) score: ScoreView | null;
  @Field(() => Int, { description: 'Answers handed in that a person has to mark' })
  waiting: number;
  @Field(() => [StudentAnswer]) answers: StudentAnswer[];
}

@ObjectType()
export class Sitting {
  @Field(() => String) lessonTitle: string;
  @Field(() => DateTimeScalar) startedAt: Date;
  @Field(() => DateTimeScalar) lastInteractionAt: Date;
  @Field(() => Int) checks: number;
}

@ObjectType()
export class StudentPage {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => Int) run: number;
  @Field(() => Int) release: number;
  @Field(() => EnrolmentStateEnum) state: EnrolmentState;
  @Field(() => DateTimeScalar) enrolledAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) lastActive: Date | null;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => [StudentModule]) modules: StudentModule[];
  @Field(() => [StudentAttempt]) attempts: StudentAttempt[];
  @Field(() => [Sitting], { description: 'Evidence of activity, never counted as hours' })
  sittings: Sitting[];
}

@ObjectType({ description: 'One run of a student, as it stands' })
export class StudentRun {
  @Field(() => ID, { description: "The enrolment's id" }) id: string;
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => Int) run: number;
  @Field(() => Int) release: number;
  @Field(() => EnrolmentStateEnum) state: EnrolmentState;
  @Field(() => DateTimeScalar) enrolledAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) lastActive: Date | null;
  @Field(() => ProgressView) progress: ProgressView;
}
