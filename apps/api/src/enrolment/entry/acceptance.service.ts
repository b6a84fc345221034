import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NewcomerService, SecondStep, SignInLimiter } from '../../identity/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { RequestContext, Viewer } from '../../platform/guard/index.ts';
import { hashToken } from '../../platform/token.ts';
import { Admission, type Admitted, type Asking } from './admission.ts';
import { readApplicant } from './applicant.ts';
import { findByToken } from './invitation.sql.ts';
import type { Acceptance, InvitationOffer } from './invitation.types.ts';
import { toOffer } from './invitation.view.ts';

export type AcceptCommand = {
  token: string;
  name: string | null;
  email: string | null;
  password: string | null;
  now: Date;
};

/** The holder of a link: what it offers, and coming in by it. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly sql: Sql,
    private readonly newcomers: NewcomerService,
    private readonly admission: Admission,
    private readonly secondStep: SecondStep,
    private readonly limiter: SignInLimiter,
  ) {}

  /** Null for a token that is none, and for one that a newer link has replaced. */
  async findOffer(token: string, now: Date): Promise<InvitationOffer | null> {
    const [row] = await this.sql.run(findByToken, [hashToken(token)]);
    return row ? toOffer(row, now) : null;
  }

  async accept(
    viewer: Viewer | null,
    command: AcceptCommand,
    context: RequestContext,
  ): Promise<Acceptance> {
    const admitted = await this.admit(viewer, command, context.request).catch(asSignInFirst);
    const { personId, invitation } = admitted;
    const { school_id: schoolId, school_name: school, role } = invitation;
    const isHere = viewer?.personId === personId && viewer.schoolId === schoolId;
    // Someone who comes back and has a second step is in the school, and signs in with their code.
    if (!isHere) await this.secondStep.enter(context, { personId, schoolId });
    return { role, school };
  }

  private async admit(
    viewer: Viewer | null,
    command: AcceptCommand,
    request: FastifyRequest,
  ): Promise<Admitted> {
    const tokenHash = hashToken(command.token);
    const [offer] = await this.sql.run(findByToken, [tokenHash]);
    if (!offer) throw new AppError('NOT_FOUND');
    const { now, ...given } = command;
    const applicant = readApplicant(viewer, { ...given, email: offer.email ?? given.email });
    const asking = { schoolId: offer.school_id, tokenHash, viewer, now };
    if (applicant === null) return this.within({ ...asking, ...nobodyNew, email: offer.email });
    const { email, name, password } = applicant;
    // Counted like a sign-in: whoever tries addresses at a join link is soon turned away. A link to one address isn't one.
    const passed = offer.email === null ? undefined : tokenHash.toString('hex');
    return this.limiter.attempt({ request, email, passed }, async () => {
      const claim = await this.newcomers.claim(email, password);
      return this.within({ ...asking, email, name, claim }).catch(asSignInFailed);
    });
  }

  private within(asking: Asking): Promise<Admitted> {
    return this.sql.transaction(async (tx) => {
      const admitted = await this.admission.admit(tx, asking);
      if (!admitted) throw new AppError('SIGN_IN_FAILED');
      return admitted;
    });
  }
}

const nobodyNew = { name: null, claim: null } as const;

/** An address that came in by another link a moment ago counts like one that was known before. */
function asSignInFailed(error: unknown): never {
  const isTaken = error instanceof AppError && error.data['reason'] === 'TAKEN';
  throw isTaken ? new AppError('SIGN_IN_FAILED') : error;
}

function asSignInFirst(error: unknown): never {
  const isFailed = error instanceof AppError && error.code === 'SIGN_IN_FAILED';
  throw isFailed ? new AppError('SIGN_IN_FIRST') : error;
}
