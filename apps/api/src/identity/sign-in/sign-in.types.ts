import { Field, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.ts';
import { ViewerType } from '../identity.types.ts';
import type { SignInOutcome } from '../second-factor/second-step.service.ts';

@InputType()
export class SignInInput {
  @Field(() => String) email: string;
  @Field(() => String) password: string;
}

@InputType()
export class SignInWithCodeInput {
  @Field(() => String) pending: string;

  @Field(() => String, { description: 'Six digits of the app, or a recovery code' })
  code: string;
}

@ObjectType({ description: 'The password was right; a code is asked for before anyone is in' })
export class SecondFactorNeeded {
  @Field(() => String, { description: 'What the code is sent with; kept in the page only' })
  pending: string;

  @Field(() => DateTimeScalar) expiresAt: Date;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [ViewerType, SecondFactorNeeded] as const,
  resolveType: (value: object) => ('pending' in value ? SecondFactorNeeded : ViewerType),
});

export function toSignInResult(outcome: SignInOutcome): typeof SignInResult {
  return 'pending' in outcome ? outcome : ViewerType.from(outcome);
}
