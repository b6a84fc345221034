import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateTimeScalar, PageArgs } from '../../platform/graphql/index.ts';
import type { EnrolmentChangeKind, EnrolmentState } from '../enrolment.entity.ts';
import type { RunAction } from './run.policy.ts';
import type { ReleaseChoice } from './run.service.ts';

export const EnrolmentStateEnum = { OPEN: 'OPEN', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const;
registerEnumType(EnrolmentStateEnum, { name: 'EnrolmentState' });

const EnrolmentChangeKindEnum = {
  ENROLLED: 'ENROLLED',
  MOVED: 'MOVED',
  PAUSED: 'PAUSED',
  RESUMED: 'RESUMED',
  WITHDRAWN: 'WITHDRAWN',
  RETURNED: 'RETURNED',
  FINISHED: 'FINISHED',
  RELEASE_MOVED: 'RELEASE_MOVED',
} as const;
registerEnumType(EnrolmentChangeKindEnum, { name: 'EnrolmentChangeKind' });

const RunActionEnum = {
  MOVE: 'MOVE',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  WITHDRAW: 'WITHDRAW',
  RETURN: 'RETURN',
  REPEAT: 'REPEAT',
} as const;
registerEnumType(RunActionEnum, { name: 'RunAction' });

@ObjectType({ description: 'One run of one person through one course' })
export class RosterRun {
  @Field(() => ID, { description: "The enrolment's id" }) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => ID) cohortId: string;
  @Field(() => ID) courseId: string;
  @Field(() => String) courseTitle: string;
  @Field(() => Int) release: number;
  @Field(() => Int) run: number;
  @Field(() => EnrolmentStateEnum) state: EnrolmentState;
  @Field(() => DateTimeScalar) enrolledAt: Date;
  @Field(() => EnrolmentChangeKindEnum) lastChange: EnrolmentChangeKind;
  @Field(() => DateTimeScalar) lastChangeAt: Date;
  @Field(() => [RunActionEnum], { description: 'What the one who asks can do with it now' })
  actions: RunAction[];
}

@ObjectType()
export class RosterConnection extends Connection(RosterRun, 'Roster') {}

@ArgsType()
export class RosterArgs extends PageArgs {
  @Field(() => ID) cohortId: string;
  @Field(() => String, { nullable: true, description: 'In a name or an address' })
  search?: string | null;
  @Field(() => ID, { nullable: true }) courseId?: string | null;
  @Field(() => EnrolmentStateEnum, { nullable: true }) state?: EnrolmentState | null;
}

@ArgsType()
export class CandidateArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In a name or an address' })
  search?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A cohort: who is in all its courses is left out',
  })
  freeFor?: string | null;
}

@ObjectType({ description: 'Where a run stood' })
export class RunPlaceView {
  @Field(() => EnrolmentStateEnum) state: EnrolmentState;
  @Field(() => String) cohortName: string;
  @Field(() => Int) release: number;
}

@ObjectType('EnrolmentChange')
export class EnrolmentChangeView {
  @Field(() => Int) number: number;
  @Field(() => EnrolmentChangeKindEnum) kind: EnrolmentChangeKind;
  @Field(() => RunPlaceView, { nullable: true }) before: RunPlaceView | null;
  @Field(() => RunPlaceView) after: RunPlaceView;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the server itself acted' })
  by: string | null;
  @Field(() => DateTimeScalar) recordedAt: Date;
}

@ObjectType({ description: 'A student of the school, and what they are in the middle of' })
export class EnrolCandidate {
  @Field(() => ID, { description: "The person's id" }) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => [ID], { description: 'Courses with an open or a paused run, in any cohort' })
  courseIds: string[];
}

@ObjectType()
export class EnrolCandidateConnection extends Connection(EnrolCandidate, 'EnrolCandidate') {}

@InputType()
export class EnrolInput {
  @Field(() => ID) cohortId: string;
  @Field(() => [ID], { description: 'Courses of the cohort: all of them, or none' })
  courseIds: string[];
  @Field(() => ID) personId: string;
  @Field(() => String, { nullable: true, description: 'At most 500 characters' })
  reason?: string | null;
}

@InputType()
export class RunInput {
  @Field(() => ID) enrolmentId: string;
  @Field(() => String, { nullable: true, description: 'At most 500 characters' })
  reason?: string | null;
}

const ReleaseChoiceEnum = { KEEP: 'KEEP', COHORTS: 'COHORTS' } as const;
registerEnumType(ReleaseChoiceEnum, {
  name: 'ReleaseChoice',
  description: 'Which release a run is on after it has moved',
  valuesMap: {
    KEEP: { description: 'The one it was on' },
    COHORTS: { description: "The cohort's, with all that was done; nothing is scored again" },
  },
});

@InputType()
export class MoveEnrolmentInput extends RunInput {
  @Field(() => ID, { description: 'Takes the same course' })
  cohortId: string;
  @Field(() => ReleaseChoiceEnum, { nullable: true, description: 'Null: KEEP' })
  release?: ReleaseChoice | null;
}

@InputType()
export class RepeatCourseInput extends RunInput {
  @Field(() => ID, { nullable: true, description: "Null: the run's own cohort" })
  cohortId?: string | null;
}
