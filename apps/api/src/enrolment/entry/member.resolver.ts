import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import type { ConnectionOf } from '../../platform/graphql/index.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { MemberService } from './member.service.ts';
import { ChangeRoleInput, Member, MemberConnection, PeopleArgs } from './member.types.ts';

@Resolver()
export class MemberResolver {
  constructor(
    private readonly members: MemberService,
    private readonly clock: Clock,
  ) {}

  @Roles('ADMIN')
  @Query(() => MemberConnection, { description: 'The people of the school, by name' })
  people(
    @CurrentViewer() viewer: Viewer,
    @Args() { search = null, role = null, ...page }: PeopleArgs,
  ): Promise<ConnectionOf<Member>> {
    return this.members.list(viewer, page, { search, role });
  }

  @Roles('ADMIN')
  @Mutation(() => Member, { description: 'Felt by every process within ten seconds' })
  changeRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { personId, role, expected }: ChangeRoleInput,
  ): Promise<Member> {
    const now = this.clock.now();
    return this.members.changeRole(viewer, {
      personId: uuid(personId, 'personId'),
      role,
      expected,
      now,
    });
  }

  @Roles('ADMIN')
  @Mutation(() => ID, { description: 'Ends a membership; what was done is kept' })
  removeMember(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<string> {
    return this.members.remove(viewer, uuid(personId, 'personId'), this.clock.now());
  }
}
