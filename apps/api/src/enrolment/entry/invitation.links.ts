import { Injectable } from '@nestjs/common';
import { Config, siteOf } from '../../config.ts';
import type { Transaction } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { Mail } from '../../platform/mail/index.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import { invitationLetter } from './invitation.letter.ts';
import type { InvitationRow } from './invitation.sql.ts';
import type { LetterOutcome } from './invitation.types.ts';
import { letterLimits, mayWrite } from './letter.policy.ts';
import { countLetters, keepLetter } from './letter.sql.ts';

/** A letter that is to go out once what it tells of is written, or why none is. */
export type PlannedLetter =
  { outcome: 'PLANNED'; email: string; token: string } | { outcome: 'NO_MAIL' | 'LIMITED' };

/** Where an invitation leads, and the letter it goes out in. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly config: Config,
    private readonly mail: Mail,
  ) {}

  /** For a screen or a file of whoever asked. */
  linkOf(token: string, askedAt: string): string {
    return `${siteOf(this.config, askedAt)}/join/${token}`;
  }

  /**
   * Counted before it is sent, while the caller holds the entry's lock. Its link is another than the one
   * that is shown: whoever comes in by it has read the mailbox.
   */
  async plan(
    tx: Transaction,
    { schoolId, personId }: Viewer,
    { id, email }: Pick<InvitationRow, 'id' | 'email'>,
    now: Date,
  ): Promise<PlannedLetter> {
    if (!this.mail.isOn || email === null) return { outcome: 'NO_MAIL' };
    const since = new Date(now.getTime() - letterLimits.windowMs);
    const [sent] = await tx.run(countLetters, [schoolId, email, personId, since]);
    if (!sent || !mayWrite({ toAddress: sent.to_address, bySender: sent.by_sender })) {
      return { outcome: 'LIMITED' };
    }
    const token = newToken();
    const hash = hashToken(token);
    await tx.run(keepLetter, [schoolId, newId(), id, email, personId, now, hash]);
    return { outcome: 'PLANNED', email, token };
  }

  async send(letter: PlannedLetter, viewer: Viewer, expiresAt: Date): Promise<LetterOutcome> {
    if (letter.outcome !== 'PLANNED') return letter.outcome;
    const { email, token } = letter;
    const by = { school: viewer.schoolName, invitedBy: viewer.name, expiresAt };
    // No request says where a letter's link leads.
    const link = `${this.config.publicUrl}/join/${token}`;
    const isTaken = await this.mail.send(invitationLetter({ ...by, email, link }));
    return isTaken ? 'MAILED' : 'REFUSED';
  }
}
