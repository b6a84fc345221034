import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { hashToken } from '../../platform/token.ts';
import { AuditLog } from '../audit.log.ts';
import { OwnPassword } from '../passwords/own-password.service.ts';
import { CodeChecker } from './code.checker.ts';
import { newRecoveryCodes, readRecoveryCode } from './recovery-code.policy.ts';
import {
  beginTotp,
  confirmTotp,
  findTotp,
  keepRecoveryCodes,
  lockTotp,
  removeRecoveryCodes,
  removeTotp,
} from './second-factor.sql.ts';
import { newSecret, spelled, stepOf, uriOf } from './totp.policy.ts';

export type SecondFactorState = { isOn: boolean; since: Date | null; recoveryCodesLeft: number };

/** A person's own second factor: on, off, and the codes for a lost phone. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly codes: CodeChecker,
    private readonly ownPassword: OwnPassword,
    private readonly audit: AuditLog,
  ) {}

  async state({ personId }: Viewer): Promise<SecondFactorState> {
    const [totp] = await this.sql.run(findTotp, [personId]);
    const since = totp?.confirmed_at ?? null;
    return { isOn: since !== null, since, recoveryCodesLeft: totp?.codes_left ?? 0 };
  }

  /** Asks for the password: an unguarded browser must not lock its owner out. */
  async begin(viewer: Viewer, request: FastifyRequest, password: string) {
    await this.ownPassword.expect(viewer, request, password);
    const secret = newSecret();
    const begun = await this.sql.run(beginTotp, [viewer.personId, secret, this.clock.now()]);
    if (begun.length === 0) throw new AppError('SECOND_FACTOR_ON');
    return { secret: spelled(secret), uri: uriOf(secret, viewer.email) };
  }

  /** On from the first right code; gives the recovery codes, which are never shown again. */
  async confirm(viewer: Viewer, code: string): Promise<string[]> {
    const now = this.clock.now();
    const [totp] = await this.sql.run(findTotp, [viewer.personId]);
    if (totp?.confirmed_at) throw new AppError('SECOND_FACTOR_ON');
    const step = totp ? stepOf(totp.secret, code.replace(/\s/g, ''), now) : null;
    if (!totp || step === null) throw new AppError('CODE_WRONG');
    return this.sql.transaction(async (tx) => {
      const confirmed = await tx.run(confirmTotp, [viewer.personId, totp.secret, step, now]);
      if (confirmed.length === 0) throw new AppError('CODE_WRONG');
      await this.record(tx, viewer, 'person.second-factor-on');
      return this.replaceRecoveryCodes(tx, viewer.personId);
    });
  }

  async renewRecoveryCodes(
    viewer: Viewer,
    request: FastifyRequest,
    code: string,
  ): Promise<string[]> {
    await this.codes.expect({ ...viewer, request, passed: viewer.sessionId }, code);
    return this.sql.transaction(async (tx) => {
      await this.record(tx, viewer, 'person.recovery-codes-renewed');
      return this.replaceRecoveryCodes(tx, viewer.personId);
    });
  }

  async turnOff(
    viewer: Viewer,
    request: FastifyRequest,
    proof: { password: string; code: string },
  ) {
    if (!(await this.state(viewer)).isOn) throw new AppError('SECOND_FACTOR_OFF');
    await this.ownPassword.expect(viewer, request, proof.password);
    await this.codes.expect({ ...viewer, request, passed: viewer.sessionId }, proof.code);
    await this.sql.transaction(async (tx) => {
      await tx.run(lockTotp, [viewer.personId]);
      await tx.run(removeRecoveryCodes, [viewer.personId]);
      await tx.run(removeTotp, [viewer.personId]);
      await this.record(tx, viewer, 'person.second-factor-off');
    });
    return this.state(viewer);
  }

  private async replaceRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => hashToken(readRecoveryCode(code) ?? code));
    const locked = await tx.run(lockTotp, [personId]);
    if (locked.length === 0) throw new AppError('SECOND_FACTOR_OFF');
    await tx.run(removeRecoveryCodes, [personId]);
    await tx.run(keepRecoveryCodes, [personId, hashes, this.clock.now()]);
    return codes;
  }

  private record(tx: Transaction, viewer: Viewer, action: string): Promise<void> {
    const { schoolId, personId: actorId } = viewer;
    return this.audit.record(tx, {
      schoolId,
      actorId,
      action,
      subjectType: 'person',
      subjectId: actorId,
    });
  }
}
