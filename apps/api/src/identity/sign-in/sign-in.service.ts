import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { RequestContext } from '../../platform/guard/index.ts';
import { readEmail, readPassword } from '../passwords/credentials.policy.ts';
import { findCredentials } from '../identity.sql.ts';
import { PasswordHasher } from '../passwords/password.hasher.ts';
import { SecondStep } from '../second-factor/second-step.service.ts';
import type { SignInOutcome } from '../second-factor/second-step.service.ts';
import { SignInLimiter } from './sign-in.limiter.ts';

export type Credentials = { email: string; password: string };

@Injectable()
export class SignInService {
  constructor(
    private readonly sql: Sql,
    private readonly limiter: SignInLimiter,
    private readonly passwords: PasswordHasher,
    private readonly secondStep: SecondStep,
  ) {}

  async signIn(credentials: Credentials, context: RequestContext): Promise<SignInOutcome> {
    const email = readEmail(credentials.email);
    const password = readPassword(credentials.password);
    const person = await this.limiter.attempt({ request: context.request, email }, () =>
      this.check(email, password),
    );
    return this.secondStep.enter(context, person);
  }

  /** The same answer and the same work, whether the address is known or not. */
  private async check(email: string, password: string) {
    const [known] = await this.sql.run(findCredentials, [email]);
    const isRight = await this.passwords.isRight(known?.password_hash ?? null, password);
    if (!known || !isRight) throw new AppError('SIGN_IN_FAILED');
    const { person_id: personId, school_id: schoolId, password_hash: passwordHash } = known;
    return { personId, schoolId, passwordHash };
  }
}
