import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.ts';
import { LinkState } from './link.policy.ts';

registerEnumType(LinkState, { name: 'LinkState' });

@InputType()
export class ChangePasswordInput {
  @Field(() => String) current: string;
  @Field(() => String) next: string;
}

@InputType()
export class UseLinkInput {
  @Field(() => String) token: string;
  @Field(() => String) password: string;
}

@ObjectType()
export class PasswordLink {
  @Field(() => String, {
    description: "A whole address where the server was told its own, else the address's path",
  })
  url: string;

  @Field(() => DateTimeScalar) expiresAt: Date;
}

@ObjectType({ description: 'A one-time link; whom it is for is told only while it works' })
export class FoundLink {
  @Field(() => LinkState) state: LinkState;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) schoolName: string | null;
}
