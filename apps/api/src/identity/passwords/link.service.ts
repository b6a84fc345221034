import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { RequestContext } from '../../platform/guard/index.ts';
import { hashToken, isToken } from '../../platform/token.ts';
import { SecondStep } from '../second-factor/second-step.service.ts';
import type { SignInOutcome } from '../second-factor/second-step.service.ts';
import { MIN_PASSWORD, readPassword } from './credentials.policy.ts';
import { linkState } from './link.policy.ts';
import type { LinkState } from './link.policy.ts';
import { PasswordHasher } from './password.hasher.ts';
import { PasswordKeeper } from './password.keeper.ts';
import { findLink, useLink } from './password.sql.ts';
import type { LinkRow } from './password.sql.ts';

export type FoundLink = {
  state: LinkState;
  name: string | null;
  email: string | null;
  schoolName: string | null;
};

/** A one-time link in the hands of who was given it. */
@Injectable()
export class LinkService {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly keeper: PasswordKeeper,
    private readonly secondStep: SecondStep,
  ) {}

  /** Names the person only while the link works. */
  async find(token: string): Promise<FoundLink> {
    const link = await this.read(token);
    const state = linkState(link, this.clock.now());
    if (!link || state !== 'READY') return { state, name: null, email: null, schoolName: null };
    return { state, name: link.name, email: link.email, schoolName: link.school_name };
  }

  async use(token: string, given: string, context: RequestContext): Promise<SignInOutcome> {
    const password = readPassword(given, { min: MIN_PASSWORD });
    const link = await this.read(token);
    if (!link || linkState(link, this.clock.now()) !== 'READY') throw new AppError('LINK_ENDED');
    const passwordHash = await this.hasher.hash(password);
    const person = { schoolId: link.school_id, personId: link.person_id };
    await this.sql.transaction(async (tx) => {
      const [used] = await tx.run(useLink, [hashToken(token), this.clock.now()]);
      if (!used) throw new AppError('LINK_ENDED');
      const action = 'person.password-reset';
      const nobodys = { shownHash: null, exceptSession: null };
      await this.keeper.replace(tx, { ...person, passwordHash, action, ...nobodys });
      if (used.is_by_letter) await this.keeper.proveAddress(tx, person);
    });
    return this.secondStep.enter(context, person);
  }

  private async read(token: string): Promise<LinkRow | null> {
    if (!isToken(token)) return null;
    const [link] = await this.sql.run(findLink, [hashToken(token)]);
    return link ?? null;
  }
}
