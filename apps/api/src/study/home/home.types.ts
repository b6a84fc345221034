import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ActivityKind } from '../../courses/index.ts';
import { EnrolmentStateEnum, type EnrolmentState } from '../../enrolment/index.ts';
import { ActivityKindEnum } from '../activity-kind.ts';
import { Lock, UnmetRule } from '../locks/lock.types.ts';
import { CorrectionNotice } from '../releases/notice.types.ts';

export const ActivityStateEnum = {
  DONE: 'DONE',
  CURRENT: 'CURRENT',
  NEXT: 'NEXT',
  LOCKED: 'LOCKED',
} as const;
export type ActivityState = keyof typeof ActivityStateEnum;
registerEnumType(ActivityStateEnum, { name: 'ActivityState' });

@ObjectType('Progress', { description: 'Count and share, the share rounded down' })
export class ProgressView {
  @Field(() => Int) done: number;
  @Field(() => Int) required: number;
  @Field(() => Int) percent: number;
}

@ObjectType('Score', { description: 'Exact decimals as text; percent rounded down for show' })
export class ScoreView {
  @Field(() => String) points: string;
  @Field(() => String) outOf: string;
  @Field(() => Int) percent: number;
}

@ObjectType()
export class CourseRef {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
}

@ObjectType()
export class CohortRef {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType()
export class PathActivity {
  @Field(() => ID) id: string;
  @Field(() => ActivityKindEnum) kind: ActivityKind;
  @Field(() => String) title: string;
  @Field(() => Int) minutes: number;
  @Field(() => Boolean) isRequired: boolean;
  @Field(() => ActivityStateEnum) state: ActivityState;
  @Field(() => ScoreView, { nullable: true, description: 'The counting score of a quiz' })
  score: ScoreView | null;
  @Field(() => Lock, {
    nullable: true,
    description: 'What keeps it closed: asked for the path of a course, null for a `next`',
  })
  lock: Lock | null;
}

@ObjectType()
export class PathModule {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => [PathActivity]) activities: PathActivity[];
}

@ObjectType()
export class ContinueCard {
  @Field(() => PathActivity) activity: PathActivity;
  @Field(() => String) moduleTitle: string;
  @Field(() => Int) minutesLeft: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Lesson: index of the block to continue at, with its heading',
  })
  block: number | null;
  @Field(() => String, { nullable: true }) blockTitle: string | null;
  @Field(() => ID, { nullable: true, description: 'Quiz: the attempt under way' })
  attemptId: string | null;
  @Field(() => Boolean) hasStarted: boolean;
  @Field(() => UnmetRule, {
    nullable: true,
    description: 'When all that is left is locked: the rule that this activity meets',
  })
  opens: UnmetRule | null;
}

@ObjectType()
export class HomeEnrolment {
  @Field(() => ID) id: string;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => Int) run: number;
  @Field(() => EnrolmentStateEnum, {
    description: 'Paused or ended, it is read and takes no new work',
  })
  state: EnrolmentState;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => ContinueCard, { nullable: true }) continueWith: ContinueCard | null;
  @Field(() => [CorrectionNotice], { description: 'Until they are dismissed, newest first' })
  notices: CorrectionNotice[];
  @Field(() => [PathModule]) modules: PathModule[];
}

@ObjectType()
export class Home {
  @Field(() => [HomeEnrolment]) enrolments: HomeEnrolment[];
}
