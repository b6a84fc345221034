import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Roles } from '../../platform/guard/index.ts';
import type { RequestContext, Viewer } from '../../platform/guard/index.ts';
import { ColleagueFactor } from './colleague-factor.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import {
  SecondFactor,
  SecondFactorSetUp,
  TurnOffSecondFactorInput,
} from './second-factor.types.ts';

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly colleagues: ColleagueFactor,
  ) {}

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Query(() => SecondFactor)
  secondFactor(@CurrentViewer() viewer: Viewer): Promise<SecondFactor> {
    return this.factors.state(viewer);
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => SecondFactorSetUp)
  beginSecondFactor(
    @CurrentViewer() viewer: Viewer,
    @Args('password') password: string,
    @Context() { request }: RequestContext,
  ): Promise<SecondFactorSetUp> {
    return this.factors.begin(viewer, request, password);
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => [String], { description: 'The recovery codes, shown this once' })
  confirmSecondFactor(
    @CurrentViewer() viewer: Viewer,
    @Args('code') code: string,
  ): Promise<string[]> {
    return this.factors.confirm(viewer, code);
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => [String], { description: 'New recovery codes in place of all earlier ones' })
  renewRecoveryCodes(
    @CurrentViewer() viewer: Viewer,
    @Args('code') code: string,
    @Context() { request }: RequestContext,
  ): Promise<string[]> {
    return this.factors.renewRecoveryCodes(viewer, request, code);
  }

  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Mutation(() => SecondFactor)
  turnOffSecondFactor(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TurnOffSecondFactorInput,
    @Context() { request }: RequestContext,
  ): Promise<SecondFactor> {
    return this.factors.turnOff(viewer, request, input);
  }

  @Roles('ADMIN')
  @Mutation(() => Boolean, { description: 'For someone of this school and no other' })
  resetSecondFactor(
    @CurrentViewer() viewer: Viewer,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<boolean> {
    return this.colleagues.reset(viewer, personId);
  }
}
