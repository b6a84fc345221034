import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskedAt, CurrentViewer, Public, Roles } from '../../platform/guard/index.ts';
import type { RequestContext, Viewer } from '../../platform/guard/index.ts';
import { SignInResult, toSignInResult } from '../sign-in/sign-in.types.ts';
import { LinkMaker } from './link.maker.ts';
import { LinkService } from './link.service.ts';
import { PasswordService } from './password.service.ts';
import { ChangePasswordInput, FoundLink, PasswordLink, UseLinkInput } from './password.types.ts';
import { ResetService } from './reset.service.ts';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly passwords: PasswordService,
    private readonly resets: ResetService,
    private readonly maker: LinkMaker,
    private readonly links: LinkService,
  ) {}

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => Boolean, { description: 'Ends every other session' })
  changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangePasswordInput,
    @Context() { request }: RequestContext,
  ): Promise<boolean> {
    return this.passwords.change(viewer, request, input);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'The same answer for every address' })
  requestPasswordReset(
    @Args('email') email: string,
    @Context() { request }: RequestContext,
  ): Promise<boolean> {
    return this.resets.request(email, request);
  }

  @Roles('ADMIN')
  @Mutation(() => PasswordLink, { description: 'For someone of this school and no other' })
  makePasswordLink(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
    @AskedAt() askedAt: string,
  ): Promise<PasswordLink> {
    return this.maker.makeForPerson(viewer, personId, askedAt);
  }

  @Public()
  @Query(() => FoundLink)
  linkOf(@Args('token') token: string): Promise<FoundLink> {
    return this.links.find(token);
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Ends every session and opens one here' })
  async useLink(
    @Args('input') { token, password }: UseLinkInput,
    @Context() context: RequestContext,
  ): Promise<typeof SignInResult> {
    return toSignInResult(await this.links.use(token, password, context));
  }
}
