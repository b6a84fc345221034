import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { ErrorCode } from '../../platform/errors/app-error.ts';
import { clientAddress } from '../passwords/credentials.policy.ts';
import { findDevice } from '../sessions/device.cookie.ts';
import { findKnownDevice, forgetFullBuckets, recordTries } from './sign-in-limit.sql.ts';
import { refillMs, secondsToWait } from './sign-in.policy.ts';
import type { Bucket } from './sign-in.policy.ts';

/** Whose proof it is and from where. */
export type Asker = {
  request: FastifyRequest;
  email: string;
  /** Names what they have shown before that nobody else has: a session, or the right password. */
  passed?: string;
};

type Taken = { keys: Buffer[]; ms: number[] };

/**
 * Counts failed sign-ins in the database, so that every process counts the same. A try is of a person at an address,
 * and of that address: but who is known isn't held up by what strangers behind the same address do.
 */
@Injectable()
export class SignInLimiter {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Runs a proof of who asks: it counts as failed from its start, so that many at once can't slip through. */
  async attempt<T>(asker: Asker, prove: () => Promise<T>): Promise<T> {
    const taken = await this.take('sign-in', asker);
    try {
      const result = await prove();
      await this.giveBack(taken);
      return result;
    } catch (error) {
      if (!isFailedSignIn(error)) await this.giveBack(taken);
      throw error;
    }
  }

  /** Counts what has no wrong answer but must not be asked for without end, apart from sign-ins. */
  async countReset(asker: Asker): Promise<void> {
    await this.take('reset', asker);
  }

  private async take(purpose: string, asker: Asker): Promise<Taken> {
    const address = clientAddress(asker.request.ip);
    const known = await this.findKnown(asker);
    // With the client's address as salt: one e-mail address can't be followed from client to client.
    const buckets: [Bucket, string][] = [
      ['pair', `${address} ${asker.email}`],
      known ? ['known', known] : ['address', address],
    ];
    const keys = buckets.map(([kind, of]) => hash('sha256', `${purpose} ${kind} ${of}`, 'buffer'));
    const ms = buckets.map(([kind]) => refillMs(kind));
    const now = this.clock.now();
    await this.sql.run(forgetFullBuckets, [now]);
    await this.sql.transaction(async (tx) => {
      const rows = await tx.run(recordTries, [keys, ms, now]);
      const waits = rows.map((row) => secondsToWait(row.full_at, now) ?? 0);
      const retryAfterSeconds = Math.max(...waits);
      if (retryAfterSeconds > 0) throw new AppError('SIGN_IN_LIMITED', { retryAfterSeconds });
    });
    return { keys, ms };
  }

  private async giveBack({ keys, ms }: Taken): Promise<void> {
    await this.sql.run(recordTries, [keys, ms.map((one) => -one), this.clock.now()]);
  }

  private async findKnown({ request, email, passed }: Asker): Promise<string | null> {
    if (passed !== undefined) return `passed ${passed}`;
    const device = findDevice(request);
    if (!device) return null;
    const [row] = await this.sql.run(findKnownDevice, [email, device.hash]);
    return row?.is_known ? `device ${device.hash.toString('hex')}` : null;
  }
}

const failures: readonly ErrorCode[] = ['SIGN_IN_FAILED', 'PASSWORD_WRONG', 'CODE_WRONG'];

function isFailedSignIn(error: unknown): boolean {
  return error instanceof AppError && failures.includes(error.code);
}
