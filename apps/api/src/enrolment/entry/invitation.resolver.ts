import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { readEmail } from '../../identity/index.ts';
import { Clock } from '../../platform/clock.ts';
import { PageArgs, type ConnectionOf } from '../../platform/graphql/index.ts';
import { AskedAt, CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { integer, text, uuid } from '../../platform/input.ts';
import { InvitationList } from './invitation.list.ts';
import { InvitationService } from './invitation.service.ts';
import {
  InvitationConnection,
  InvitationFilter,
  InvitationView,
  InviteInput,
  InviteResult,
  IssuedLink,
  OpenJoinLinkInput,
} from './invitation.types.ts';
import { JoinLinkService } from './join-link.service.ts';

const MAX_DAYS = 90;
const MAX_SEATS = 1_000;

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly list: InvitationList,
    private readonly invites: InvitationService,
    private readonly joinLinks: JoinLinkService,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => InvitationConnection, { description: 'Who was asked in, newest first' })
  invitations(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: InvitationFilter,
  ): Promise<ConnectionOf<InvitationView>> {
    const cohortId = filter?.cohortId ? uuid(filter.cohortId, 'cohortId') : null;
    const { state = null, kind = null } = filter ?? {};
    return this.list.list(viewer, page, { cohortId, state, kind, now: this.clock.now() });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => InviteResult)
  invite(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: InviteInput,
    @AskedAt() askedAt: string,
  ): Promise<InviteResult> {
    return this.invites.invite(viewer, {
      email: readEmail(input.email),
      name: input.name?.trim() ? text(input.name, 'name', { max: 200 }) : null,
      role: input.role,
      cohortId: input.cohortId ? uuid(input.cohortId, 'cohortId') : null,
      now: this.clock.now(),
      askedAt,
    });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => IssuedLink, { description: 'A new link; the old one is dead' })
  renewInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @AskedAt() askedAt: string,
  ): Promise<IssuedLink> {
    return this.invites.renew(viewer, uuid(id, 'id'), { now: this.clock.now(), askedAt });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => InvitationView)
  revokeInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InvitationView> {
    return this.invites.revoke(viewer, uuid(id, 'id'), this.clock.now());
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => IssuedLink, { description: 'Replaces the one that was open' })
  openJoinLink(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenJoinLinkInput,
    @AskedAt() askedAt: string,
  ): Promise<IssuedLink> {
    return this.joinLinks.open(viewer, {
      cohortId: uuid(input.cohortId, 'cohortId'),
      days: integer(input.days, 'days', 1, MAX_DAYS),
      seats: integer(input.seats, 'seats', 1, MAX_SEATS),
      now: this.clock.now(),
      askedAt,
    });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => Boolean, { description: 'Whether one was open' })
  closeJoinLink(
    @CurrentViewer() viewer: Viewer,
    @Args('cohortId', { type: () => ID }) cohortId: string,
  ): Promise<boolean> {
    return this.joinLinks.close(viewer, uuid(cohortId, 'cohortId'), this.clock.now());
  }
}
