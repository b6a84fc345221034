import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import { clientAddress } from './credentials.policy.ts';
import {
  findFailures,
  forgetFailures,
  lockAddress,
  recordFailure,
  takeBackFailure,
} from './sign-in-failure.sql.ts';
import { secondsToWait, signInLimits } from './sign-in.policy.ts';

/** Counts failed sign-ins in the database, so that every process counts the same. */
@Injectable()
export class SignInLimiter {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Runs a sign-in: it counts as failed from its start, so that many at once can't slip through. */
  async attempt<T>(ip: string, email: string, signIn: () => Promise<T>): Promise<T> {
    const id = await this.count(clientAddress(ip), email);
    try {
      const result = await signIn();
      await this.sql.run(takeBackFailure, [id]);
      return result;
    } catch (error) {
      if (!isFailedSignIn(error)) await this.sql.run(takeBackFailure, [id]);
      throw error;
    }
  }

  private count(address: string, email: string): Promise<string> {
    const emailHash = createHash('sha256').update(email).digest();
    return this.sql.transaction(async (tx) => {
      await tx.run(lockAddress, [address]);
      const now = this.clock.now();
      const since = new Date(now.getTime() - signInLimits.windowMs);
      await tx.run(forgetFailures, [since]);
      const rows = await tx.run(findFailures, [address, emailHash, since, signInLimits.perAddress]);
      const retryAfterSeconds = secondsToWait(
        rows.map((row) => ({ failedAt: row.failed_at, isSameEmail: row.is_same_email })),
        now,
      );
      if (retryAfterSeconds !== null) throw new AppError('SIGN_IN_LIMITED', { retryAfterSeconds });
      const id = newId();
      await tx.run(recordFailure, [id, address, emailHash, now]);
      return id;
    });
  }
}

function isFailedSignIn(error: unknown): boolean {
  return error instanceof AppError && error.code === 'SIGN_IN_FAILED';
}
