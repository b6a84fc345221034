import { Injectable } from '@nestjs/common';
import { MembershipService, PeopleService, type NewcomerClaim } from '../../identity/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { EntryDoor } from './entry.door.ts';
import { shareEntry } from './entry.sql.ts';
import { acceptanceWay } from './invitation.policy.ts';
import { isUsedBy, lockByToken, takeSeat, type ShownRow } from './invitation.sql.ts';
import { stateOf } from './invitation.view.ts';

export type Asking = {
  schoolId: string;
  tokenHash: Buffer;
  viewer: Viewer | null;
  /** The invitation's address, or the one typed at a join link; null is the viewer's. */
  email: string | null;
  name: string | null;
  claim: NewcomerClaim | null;
  now: Date;
};

export type Admitted = { personId: string; invitation: ShownRow };

/** Takes the holder of a link in: person, membership, courses and the seat, in one transaction. */
@Injectable()
export class Admission {
  constructor(
    private readonly people: PeopleService,
    private readonly memberships: MembershipService,
    private readonly door: EntryDoor,
  ) {}

  /** Null when they have to sign in first. */
  async admit(tx: Transaction, asking: Asking): Promise<Admitted | null> {
    await tx.run(shareEntry, [asking.schoolId]);
    const [invitation] = await tx.run(lockByToken, [asking.tokenHash]);
    if (!invitation) throw new AppError('NOT_FOUND');
    const way = await this.findWay(tx, invitation, asking);
    switch (way) {
      case 'CLOSED':
        throw new AppError('INVITATION_CLOSED', { state: stateOf(invitation, asking.now) });
      case 'AGAIN':
        return { personId: asking.viewer?.personId ?? '', invitation };
      case 'AS_VIEWER':
        return this.seat(tx, invitation, asking, asking.viewer?.personId ?? '');
      case 'AS_NEW':
        return this.seat(tx, invitation, asking, await this.create(tx, invitation, asking));
      case 'SIGN_IN_FIRST': {
        const returningId = asking.claim?.returningId ?? null;
        return returningId === null ? null : this.seat(tx, invitation, asking, returningId);
      }
    }
  }

  private async findWay(tx: Transaction, invitation: ShownRow, { viewer, email, now }: Asking) {
    const isUsedByViewer = viewer ? await isIn(tx, invitation, viewer.personId) : false;
    const knownId = email && (await this.memberships.findPerson(tx, email));
    return acceptanceWay({
      state: stateOf(invitation, now),
      email,
      isKnown: Boolean(knownId),
      viewerEmail: viewer?.email ?? null,
      isUsedByViewer,
    });
  }

  private create(tx: Transaction, invitation: ShownRow, asking: Asking): Promise<string> {
    const { schoolId, email, name, claim } = asking;
    if (claim === null || name === null) throw new AppError('SIGN_IN_FAILED');
    const { passwordHash } = claim;
    const person = { name, email: email ?? '', passwordHash };
    return this.people.create(tx, { schoolId, role: invitation.role, ...person });
  }

  private async seat(
    tx: Transaction,
    invitation: ShownRow,
    { schoolId, now }: Asking,
    personId: string,
  ): Promise<Admitted> {
    // Two requests of one who comes again: the second finds them in.
    if (await isIn(tx, invitation, personId)) return { personId, invitation };
    const { role, cohort_id: cohortId } = invitation;
    const by = { schoolId, personId, actorId: personId, now };
    const current = await this.memberships.findRole(tx, schoolId, personId);
    if (current === null) await this.memberships.join(tx, { ...by, role });
    if (current !== null && current !== role) {
      throw new AppError('MEMBER_ROLE_DIFFERS', { role: current });
    }
    await this.door.place(tx, schoolId, { personId, role, cohortId, actorId: personId, now });
    await tx.run(takeSeat, [schoolId, invitation.id, personId, now]);
    if (invitation.is_by_letter) await this.people.proveEmail(tx, personId);
    return { personId, invitation };
  }
}

/** By this very invitation, and not out again since. */
async function isIn(tx: Transaction, invitation: ShownRow, personId: string): Promise<boolean> {
  const [used] = await tx.run(isUsedBy, [invitation.school_id, invitation.id, personId]);
  return used?.is_used ?? false;
}
