import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Roles } from '../../platform/guard/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { SessionList } from './session-list.service.ts';
import { OwnSession } from './session.types.ts';

@Resolver()
export class SessionResolver {
  constructor(private readonly sessionList: SessionList) {}

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Query(() => [OwnSession], { description: 'At most the 100 seen last' })
  sessions(@CurrentViewer() viewer: Viewer): Promise<OwnSession[]> {
    return this.sessionList.list(viewer);
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => [OwnSession], { description: 'Gives those that are left' })
  endSession(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OwnSession[]> {
    return this.sessionList.end(viewer, id);
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => [OwnSession], { description: 'Gives those that are left' })
  endOtherSessions(@CurrentViewer() viewer: Viewer): Promise<OwnSession[]> {
    return this.sessionList.endOthers(viewer);
  }
}
