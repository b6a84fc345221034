import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Sql } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { MIN_PASSWORD, readPassword } from './credentials.policy.ts';
import { OwnPassword } from './own-password.service.ts';
import { PasswordHasher } from './password.hasher.ts';
import { PasswordKeeper } from './password.keeper.ts';

export type PasswordChange = { current: string; next: string };

@Injectable()
export class PasswordService {
  constructor(
    private readonly sql: Sql,
    private readonly ownPassword: OwnPassword,
    private readonly hasher: PasswordHasher,
    private readonly keeper: PasswordKeeper,
  ) {}

  /** Ends every other session of the person. */
  async change(
    viewer: Viewer,
    request: FastifyRequest,
    { current, next }: PasswordChange,
  ): Promise<true> {
    const password = readPassword(next, { min: MIN_PASSWORD });
    const shownHash = await this.ownPassword.expect(viewer, request, current);
    const passwordHash = await this.hasher.hash(password);
    const { schoolId, personId, sessionId: exceptSession } = viewer;
    const action = 'person.password-changed';
    const change = { schoolId, personId, passwordHash, shownHash, action, exceptSession } as const;
    await this.sql.transaction((tx) => this.keeper.replace(tx, change));
    return true;
  }
}
