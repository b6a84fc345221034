import { Injectable } from '@nestjs/common';
import { Config, siteOf } from '../../config.ts';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import type { Transaction } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import { AuditLog } from '../audit.log.ts';
import { requireColleague } from '../colleague.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { endOfficeLinks } from './password.sql.ts';

const DAY_MS = 24 * 3_600_000;

export type MadeLink = { path: string; expiresAt: Date };
export type PasswordLink = { url: string; expiresAt: Date };

type LinkOwner = { schoolId: string; personId: string; issuedBy: string | null };

/** Makes links with which a password can be set, for an admin or for a letter. */
@Injectable()
export class LinkMaker {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditLog,
  ) {}

  /** An admin's, for someone who belongs to no other school; it takes the place of earlier ones. */
  async makeForPerson(viewer: Viewer, personId: string, askedAt: string): Promise<PasswordLink> {
    const { schoolId, personId: actorId } = viewer;
    const made = await this.sql.transaction(async (tx) => {
      const colleague = await requireColleague(tx, viewer, personId);
      await tx.run(endOfficeLinks, [schoolId, colleague.personId, this.clock.now()]);
      await this.audit.record(tx, {
        schoolId,
        actorId,
        action: 'person.password-link',
        subjectType: 'person',
        subjectId: colleague.personId,
      });
      return this.make(tx, { schoolId, personId: colleague.personId, issuedBy: actorId });
    });
    return { url: `${siteOf(this.config, askedAt)}${made.path}`, expiresAt: made.expiresAt };
  }

  async makeForLetter(person: { schoolId: string; personId: string }): Promise<string> {
    const made = await this.sql.transaction((tx) => this.make(tx, { ...person, issuedBy: null }));
    return `${this.config.publicUrl}${made.path}`;
  }

  private async make(tx: Transaction, owner: LinkOwner): Promise<MadeLink> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + DAY_MS);
    await tx.manager.insert(OneTimeLink, {
      ...owner,
      id: newId(),
      purpose: 'PASSWORD',
      tokenHash: hashToken(token),
      createdAt,
      expiresAt,
      usedAt: null,
    });
    return { path: `/link/${token}`, expiresAt };
  }
}
