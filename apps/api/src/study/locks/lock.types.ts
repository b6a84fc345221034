import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ActivityKind } from '../../courses/index.ts';
import { ActivityKindEnum } from '../activity-kind.ts';

export const RuleKindEnum = {
  VIEWED: 'VIEWED',
  CHECKS_PASSED: 'CHECKS_PASSED',
  MINIMUM_SCORE: 'MINIMUM_SCORE',
  SAFETY_PASSED: 'SAFETY_PASSED',
} as const;
export type RuleKind = keyof typeof RuleKindEnum;
registerEnumType(RuleKindEnum, {
  name: 'RuleKind',
  description: 'What has to be true of an earlier activity before another opens',
});

@ObjectType({ description: 'A rule that is not met yet, and the activity that meets it' })
export class UnmetRule {
  @Field(() => RuleKindEnum) kind: RuleKind;
  @Field(() => ID) activityId: string;
  @Field(() => ActivityKindEnum) activityKind: ActivityKind;
  @Field(() => String) activityTitle: string;
  @Field(() => Int, {
    description: 'VIEWED: 0 of 1; MINIMUM_SCORE: percent, rounded down; else questions right',
  })
  done: number;
  @Field(() => Int) needed: number;
}

@ObjectType()
export class Lock {
  @Field(() => [UnmetRule], { description: 'At least one, in the order of the course' })
  unmet: UnmetRule[];
}
