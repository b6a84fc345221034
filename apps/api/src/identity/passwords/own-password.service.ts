import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { SignInLimiter } from '../sign-in/sign-in.limiter.ts';
import { readPassword } from './credentials.policy.ts';
import { PasswordHasher } from './password.hasher.ts';
import { findPasswordHash } from './password.sql.ts';

/** Asks who is signed in for their password once more. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly sql: Sql,
    private readonly limiter: SignInLimiter,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Its hash; throws when it isn't right. Failures count as those of a sign-in do. */
  async expect(viewer: Viewer, request: FastifyRequest, given: string): Promise<string> {
    const { personId, email, sessionId: passed } = viewer;
    const password = readPassword(given);
    return this.limiter.attempt({ request, email, passed }, async () => {
      const [known] = await this.sql.run(findPasswordHash, [personId]);
      const isRight = await this.hasher.isRight(known?.password_hash ?? null, password);
      if (!known || !isRight) throw new AppError('PASSWORD_WRONG');
      return known.password_hash;
    });
  }
}
