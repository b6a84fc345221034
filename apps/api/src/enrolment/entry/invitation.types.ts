import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/index.ts';
import { Role } from '../../platform/guard/index.ts';
import type { InvitationKind } from './invitation.entity.ts';
import type { InvitationState } from './invitation.policy.ts';

export const InvitationStateEnum = {
  PENDING: 'PENDING',
  USED: 'USED',
  FULL: 'FULL',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
} as const satisfies Record<InvitationState, InvitationState>;
registerEnumType(InvitationStateEnum, { name: 'InvitationState' });

export const InvitationKindEnum = {
  PERSONAL: 'PERSONAL',
  JOIN_LINK: 'JOIN_LINK',
} as const satisfies Record<InvitationKind, InvitationKind>;
registerEnumType(InvitationKindEnum, { name: 'InvitationKind' });

export const InviteOutcomeEnum = {
  INVITED: 'INVITED',
  ADDED: 'ADDED',
  ALREADY_IN: 'ALREADY_IN',
} as const;
export type InviteOutcome = keyof typeof InviteOutcomeEnum;
registerEnumType(InviteOutcomeEnum, { name: 'InviteOutcome' });

export const LetterOutcomeEnum = {
  MAILED: 'MAILED',
  NO_MAIL: 'NO_MAIL',
  LIMITED: 'LIMITED',
  REFUSED: 'REFUSED',
} as const;
export type LetterOutcome = keyof typeof LetterOutcomeEnum;
registerEnumType(LetterOutcomeEnum, {
  name: 'LetterOutcome',
  description: 'LIMITED: enough went out today; REFUSED: by the mail server',
});

@ObjectType('InvitationCohort')
export class InvitationCohort {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('Invitation', { description: 'Someone who is asked in, or the join link of a cohort' })
export class InvitationView {
  @Field(() => ID) id: string;
  @Field(() => InvitationKindEnum) kind: InvitationKind;
  @Field(() => String, { nullable: true, description: 'Null for a join link' })
  email: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => Role) role: Role;
  @Field(() => InvitationCohort, { nullable: true }) cohort: InvitationCohort | null;
  @Field(() => InvitationStateEnum) state: InvitationState;
  @Field(() => Int) seats: number;
  @Field(() => Int) used: number;
  @Field(() => Date) expiresAt: Date;
  @Field(() => Date) invitedAt: Date;
  @Field(() => String) invitedBy: string;
}

@ObjectType()
export class InvitationConnection extends Connection(InvitationView, 'Invitation') {}

@InputType()
export class InvitationFilter {
  @Field(() => ID, { nullable: true }) cohortId?: string | null;
  @Field(() => InvitationStateEnum, { nullable: true }) state?: InvitationState | null;
  @Field(() => InvitationKindEnum, { nullable: true }) kind?: InvitationKind | null;
}

@InputType()
export class InviteInput {
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => Role) role: Role;
  @Field(() => ID, { nullable: true, description: 'A student is always asked into a cohort' })
  cohortId?: string | null;
}

@ObjectType()
export class InviteResult {
  @Field(() => InviteOutcomeEnum, {
    description: 'ADDED: a member of the school, who is in at once',
  })
  outcome: InviteOutcome;
  @Field(() => InvitationView, { nullable: true }) invitation: InvitationView | null;
  @Field(() => String, { nullable: true, description: 'Shown this once' }) link: string | null;
  @Field(() => LetterOutcomeEnum) letter: LetterOutcome;
}

@ObjectType()
export class IssuedLink {
  @Field(() => InvitationView) invitation: InvitationView;
  @Field(() => String, { description: 'Shown this once; an earlier one is dead' }) link: string;
  @Field(() => LetterOutcomeEnum) letter: LetterOutcome;
}

@InputType()
export class OpenJoinLinkInput {
  @Field(() => ID) cohortId: string;
  @Field(() => Int, { description: '1 to 90' }) days: number;
  @Field(() => Int, { description: '1 to 1000' }) seats: number;
}

@ObjectType({ description: 'What the holder of a link is shown: nothing of who is known where' })
export class InvitationOffer {
  @Field(() => InvitationKindEnum) kind: InvitationKind;
  @Field(() => InvitationStateEnum) state: InvitationState;
  @Field(() => String) school: string;
  @Field(() => String, { nullable: true }) cohort: string | null;
  @Field(() => [String]) courses: string[];
  @Field(() => Role) role: Role;
  @Field(() => String) invitedBy: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true, description: 'a•••@school.example' })
  email: string | null;
  @Field(() => Date) expiresAt: Date;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String) token: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'At a join link' }) email?: string | null;
  @Field(() => String, { nullable: true }) password?: string | null;
}

@ObjectType({ description: 'Who came in is signed in to the school' })
export class Acceptance {
  @Field(() => Role) role: Role;
  @Field(() => String) school: string;
}
