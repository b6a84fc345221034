import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/guard/index.ts';
import type { RequestContext } from '../../platform/guard/index.ts';
import { ViewerType } from '../identity.types.ts';
import { SecondStep } from '../second-factor/second-step.service.ts';
import { SessionService } from '../sessions/session.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInInput, SignInResult, SignInWithCodeInput, toSignInResult } from './sign-in.types.ts';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly secondStep: SecondStep,
    private readonly sessions: SessionService,
  ) {}

  @Public()
  @Mutation(() => SignInResult)
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: RequestContext,
  ): Promise<typeof SignInResult> {
    return toSignInResult(await this.signIns.signIn(input, context));
  }

  @Public()
  @Mutation(() => ViewerType)
  async signInWithCode(
    @Args('input') { pending, code }: SignInWithCodeInput,
    @Context() context: RequestContext,
  ): Promise<ViewerType> {
    return ViewerType.from(await this.secondStep.signInWithCode(pending, code, context));
  }

  @Public()
  @Mutation(() => Boolean)
  signOut(@Context() context: RequestContext): Promise<boolean> {
    return this.sessions.end(context);
  }
}
