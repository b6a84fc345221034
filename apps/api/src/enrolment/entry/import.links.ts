import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import { staffScope } from '../enrolment.policy.ts';
import { EntryDoor } from './entry.door.ts';
import { lockEntry } from './entry.sql.ts';
import { listPending, lockImport } from './import.sql.ts';
import type { LinkFile } from './import.types.ts';
import { InvitationLinks } from './invitation.links.ts';
import { daysAfter, INVITATION_DAYS, type Asked } from './invitation.service.ts';
import { renew } from './invitation.sql.ts';
import { writeLinkFile } from './link.file.ts';

/** The links of an import once more: new ones, since the old are known to nobody here. */
@Injectable()
export class ImportLinks {
  constructor(
    private readonly sql: Sql,
    private readonly door: EntryDoor,
    private readonly links: InvitationLinks,
    private readonly audit: AuditLog,
  ) {}

  reissue(viewer: Viewer, importId: string, { now, askedAt }: Asked): Promise<LinkFile> {
    const { schoolId, personId: actorId } = viewer;
    return this.sql.transaction(async (tx) => {
      await tx.run(lockEntry, [schoolId]);
      await this.door.holdRole(tx, viewer);
      const [job] = await tx.run(lockImport, [schoolId, staffScope(viewer), importId]);
      if (!job) throw new AppError('NOT_FOUND');
      const pending = await tx.run(listPending, [schoolId, importId]);
      const fresh = pending.map((row) => ({ ...row, token: newToken() }));
      await tx.run(renew, [
        schoolId,
        fresh.map(({ id }) => id),
        fresh.map(({ token }) => hashToken(token)),
        daysAfter(now, INVITATION_DAYS),
        actorId,
      ]);
      const subject = { subjectType: 'import_job', subjectId: importId };
      const after = { links: fresh.length };
      await this.audit.record(tx, {
        schoolId,
        actorId,
        action: 'import.links-renewed',
        ...subject,
        after,
      });
      const links = fresh.map(({ name, email, token }) => {
        return { name, email, link: this.links.linkOf(token, askedAt) };
      });
      return { count: links.length, csv: writeLinkFile(links) };
    });
  }
}
