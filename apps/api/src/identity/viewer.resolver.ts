import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, Public, Roles } from '../platform/guard/index.ts';
import type { RequestContext, Viewer } from '../platform/guard/index.ts';
import { AccountService } from './account.service.ts';
import { SetUpSchoolInput, ViewerType } from './identity.types.ts';
import { SchoolSwitch } from './school-switch.service.ts';
import { ViewerSchool } from './sessions/session.types.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly schoolSwitch: SchoolSwitch,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true })
  viewer(@CurrentViewer() viewer: Viewer | null): ViewerType | null {
    return viewer && ViewerType.from(viewer);
  }

  @ResolveField(() => [ViewerSchool])
  schools(@Parent() viewer: ViewerType): Promise<ViewerSchool[]> {
    return this.schoolSwitch.list(viewer);
  }

  @Public()
  @Mutation(() => ViewerType)
  async setUpSchool(
    @Args('input') input: SetUpSchoolInput,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return ViewerType.from(await this.accounts.setUpSchool(input, context));
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => ViewerType)
  async changeName(
    @CurrentViewer() viewer: Viewer,
    @Args('name') name: string,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return ViewerType.from(await this.accounts.changeName(viewer, name, context));
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => ViewerType)
  async switchSchool(
    @CurrentViewer() viewer: Viewer,
    @Args('schoolId', { type: () => ID }) schoolId: string,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return ViewerType.from(await this.schoolSwitch.switch(viewer, schoolId, context));
  }
}
