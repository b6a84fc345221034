import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MIN_PASSWORD, readEmail, readPassword } from '../../identity/index.ts';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Public } from '../../platform/guard/index.ts';
import type { RequestContext, Viewer } from '../../platform/guard/index.ts';
import { text } from '../../platform/input.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { Acceptance, AcceptInvitationInput, InvitationOffer } from './invitation.types.ts';

const TOKEN = { max: 100 };

@Resolver()
export class AcceptanceResolver {
  constructor(
    private readonly acceptances: AcceptanceService,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => InvitationOffer, { nullable: true, description: 'Null: no link ends in this' })
  invitationOf(
    @Args('token', { type: () => String }) token: string,
  ): Promise<InvitationOffer | null> {
    return this.acceptances.findOffer(text(token, 'token', TOKEN), this.clock.now());
  }

  @Public()
  @Mutation(() => Acceptance)
  acceptInvitation(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input') input: AcceptInvitationInput,
    @Context() context: RequestContext,
  ): Promise<Acceptance> {
    const { token, name, email, password } = input;
    const command = {
      token: text(token, 'token', TOKEN),
      name: name ? text(name, 'name', { max: 200 }) : null,
      email: email ? readEmail(email) : null,
      password: password ? readPassword(password, { min: MIN_PASSWORD }) : null,
      now: this.clock.now(),
    };
    return this.acceptances.accept(viewer, command, context);
  }
}
