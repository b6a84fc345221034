import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { RequestContext, Viewer } from '../../platform/guard/index.ts';
import { hashToken, isToken, newToken } from '../../platform/token.ts';
import { SessionService } from '../sessions/session.service.ts';
import type { Entering } from '../sessions/session.store.ts';
import { CodeChecker } from './code.checker.ts';
import {
  closePending,
  countTry,
  findPending,
  findTotp,
  forgetPending,
  openPending,
} from './second-factor.sql.ts';

export type SecondFactorNeeded = { pending: string; expiresAt: Date };

/** Who proved their password is in, or is asked for a code first. */
export type SignInOutcome = Viewer | SecondFactorNeeded;

const PENDING_MS = 5 * 60_000;
const TRIES = 5;

/** The step of a sign-in after the password. Its token is in the page that asked, and nowhere else. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly codes: CodeChecker,
    private readonly sessions: SessionService,
  ) {}

  async enter(context: RequestContext, person: Entering): Promise<SignInOutcome> {
    const [totp] = await this.sql.run(findTotp, [person.personId]);
    if (!totp?.confirmed_at) return this.sessions.open(context, person);
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + PENDING_MS);
    const pending = newToken();
    await this.sql.run(forgetPending, [person.personId, now]);
    const { personId, schoolId, passwordHash = null } = person;
    const waiting = [hashToken(pending), personId, schoolId, expiresAt, passwordHash] as const;
    const opened = await this.sql.run(openPending, [...waiting]);
    if (opened.length === 0) throw new AppError('SIGN_IN_FAILED');
    return { pending, expiresAt };
  }

  async signInWithCode(pending: string, code: string, context: RequestContext): Promise<Viewer> {
    if (!isToken(pending)) throw new AppError('SIGN_IN_EXPIRED');
    const tokenHash = hashToken(pending);
    const now = this.clock.now();
    const [person] = await this.sql.run(findPending, [tokenHash, now, TRIES]);
    if (!person) throw new AppError('SIGN_IN_EXPIRED');
    const counted = await this.sql.run(countTry, [tokenHash, now, TRIES]);
    if (counted.length === 0) throw new AppError('SIGN_IN_EXPIRED');
    const { person_id: personId, school_id: schoolId, email } = person;
    // The right password came first: those who guess behind the same address don't hold this up.
    const passed = tokenHash.toString('hex');
    await this.codes.expect({ request: context.request, email, personId, passed }, code);
    const closed = await this.sql.run(closePending, [tokenHash]);
    if (closed.length === 0) throw new AppError('SIGN_IN_EXPIRED');
    return this.sessions.open(context, { personId, schoolId });
  }
}
