import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Connection, PageArgs } from '../../platform/graphql/index.ts';
import { Role } from '../../platform/guard/index.ts';

@ObjectType({ description: 'Someone of the school' })
export class Member {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => Role) role: Role;
  @Field(() => Date) since: Date;
  @Field(() => [String], { description: 'The cohorts they learn in or teach' }) cohorts: string[];
  @Field(() => Int, { description: 'Courses they are in the middle of' }) openRuns: number;
}

@ObjectType()
export class MemberConnection extends Connection(Member, 'Member') {}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In the name or the address' })
  search?: string | null;
  @Field(() => Role, { nullable: true }) role?: Role | null;
}

@InputType()
export class ChangeRoleInput {
  @Field(() => ID) personId: string;
  @Field(() => Role) role: Role;
  @Field(() => Role, { description: 'The role that was shown' }) expected: Role;
}
