import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../platform/errors/index.ts';

/** argon2id with the costs OWASP asks for; about 25 ms of one core each time. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const WAITING_AT_MOST = 50;
/** The hash of nobody's password: an unknown address costs the same work as a known one. */
export const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$cGFscGF0ZS1ub2JvZHktMQ$3Qm1yVt0k1yG2nYwVqgkJ8m0u2m3o1uYd2rWmTgXQ1c';

@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COSTS));
  }

  /** Whether the password is the one; null, for an unknown address, never is. */
  async isRight(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await this.inTurn(() => verify(passwordHash ?? NOBODY, password));
    return matches && passwordHash !== null;
  }

  /** A flood of sign-ins waits in line and is then turned away, while lessons go on. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      this.handOver();
    }
  }

  private wait(): Promise<void> {
    if (this.waiting.length >= WAITING_AT_MOST)
      throw new AppError('BUSY', { retryAfterSeconds: 5 });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private handOver(): void {
    const next = this.waiting.shift();
    if (next) return next();
    this.running -= 1;
  }
}
