import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../platform/guard/index.ts';
import type { RequestContext, Viewer } from '../platform/guard/index.ts';
import { AccountService } from './account.service.ts';
import { SetUpSchoolInput, SignInInput, ViewerType } from './identity.types.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';

@Resolver()
export class ViewerResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true })
  viewer(@CurrentViewer() viewer: Viewer | null): ViewerType | null {
    return viewer && ViewerType.from(viewer);
  }

  @Public()
  @Mutation(() => ViewerType)
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return ViewerType.from(await this.signIns.signIn(input, context));
  }

  @Public()
  @Mutation(() => Boolean)
  signOut(@Context() context: RequestContext): Promise<boolean> {
    return this.sessions.end(context);
  }

  @Public()
  @Mutation(() => ViewerType)
  async setUpSchool(
    @Args('input') input: SetUpSchoolInput,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return ViewerType.from(await this.accounts.setUpSchool(input, context));
  }
}
