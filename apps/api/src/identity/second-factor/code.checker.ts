import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { hashToken } from '../../platform/token.ts';
import { SignInLimiter } from '../sign-in/sign-in.limiter.ts';
import type { Asker } from '../sign-in/sign-in.limiter.ts';
import { readRecoveryCode } from './recovery-code.policy.ts';
import { findTotp, takeRecoveryCode, takeStep } from './second-factor.sql.ts';
import { stepOf } from './totp.policy.ts';

/** Longer than any code with its spaces and dashes. */
const MAX_TYPED = 40;

/** Takes a code of the app or a recovery code, each at most once. */
@Injectable()
export class CodeChecker {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly limiter: SignInLimiter,
  ) {}

  /** Throws when the code isn't right; failures count as those of the password do. */
  async expect(asker: Asker & { personId: string }, code: unknown): Promise<void> {
    await this.limiter.attempt(asker, async () => {
      if (!(await this.take(asker.personId, code))) throw new AppError('CODE_WRONG');
    });
  }

  private async take(personId: string, typed: unknown): Promise<boolean> {
    if (typeof typed !== 'string' || typed.length > MAX_TYPED) return false;
    const recoveryCode = readRecoveryCode(typed);
    return recoveryCode === null
      ? this.takeCode(personId, typed.replace(/\s/g, ''))
      : this.takeRecoveryCode(personId, recoveryCode);
  }

  private async takeCode(personId: string, code: string): Promise<boolean> {
    const [totp] = await this.sql.run(findTotp, [personId]);
    if (!totp?.confirmed_at) return false;
    const step = stepOf(totp.secret, code, this.clock.now());
    if (step === null) return false;
    return (await this.sql.run(takeStep, [personId, step])).length === 1;
  }

  private async takeRecoveryCode(personId: string, code: string): Promise<boolean> {
    const codeHash = hashToken(code);
    const taken = await this.sql.run(takeRecoveryCode, [personId, codeHash, this.clock.now()]);
    return taken.length === 1;
  }
}
