import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { ErrorCode } from '../../platform/errors/app-error.ts';
import { newId } from '../../platform/ids.ts';
import { clientAddress } from '../passwords/credentials.policy.ts';
import {
  findFailures,
  forgetFailures,
  lockAddress,
  recordFailure,
  takeBackFailure,
} from './sign-in-failure.sql.ts';
import { secondsToWait, signInLimits } from './sign-in.policy.ts';

/** Whose proof it is and from where: failures of one pair never count against another. */
export type Asker = { ip: string; email: string };

/** Counts failed sign-ins in the database, so that every process counts the same. */
@Injectable()
export class SignInLimiter {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Runs a proof of who asks: it counts as failed from its start, so that many at once can't slip through. */
  async attempt<T>({ ip, email }: Asker, prove: () => Promise<T>): Promise<T> {
    const id = await this.count(clientAddress(ip), email);
    try {
      const result = await prove();
      await this.sql.run(takeBackFailure, [id]);
      return result;
    } catch (error) {
      if (!isFailedSignIn(error)) await this.sql.run(takeBackFailure, [id]);
      throw error;
    }
  }

  /** Counts what has no wrong answer but must not be asked for without end, apart from sign-ins. */
  async countReset({ ip, email }: Asker): Promise<void> {
    await this.count(`reset ${clientAddress(ip)}`, email);
  }

  private count(address: string, email: string): Promise<string> {
    // With the client's address as salt: one e-mail address can't be followed from client to client.
    const emailHash = createHash('sha256').update(`${address} ${email}`).digest();
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

const failures: readonly ErrorCode[] = ['SIGN_IN_FAILED', 'PASSWORD_WRONG', 'CODE_WRONG'];

function isFailedSignIn(error: unknown): boolean {
  return error instanceof AppError && failures.includes(error.code);
}
