import { Injectable } from '@nestjs/common';
import { Sql } from '../platform/database/index.ts';
import type { RequestContext, Viewer } from '../platform/guard/index.ts';
import { line } from '../platform/input.ts';
import { AuditLog } from './audit.log.ts';
import { renamePerson } from './identity.sql.ts';
import { SessionService } from './sessions/session.service.ts';
import { SetUpService } from './set-up.service.ts';
import type { SchoolSetUp } from './set-up.service.ts';

@Injectable()
export class AccountService {
  constructor(
    private readonly setUps: SetUpService,
    private readonly sessions: SessionService,
    private readonly sql: Sql,
    private readonly audit: AuditLog,
  ) {}

  /** Sets up the first school and signs its admin in. */
  async setUpSchool(input: SchoolSetUp, context: RequestContext): Promise<Viewer> {
    return this.sessions.open(context, await this.setUps.setUp(input));
  }

  /** A name stands on certificates: each change of it is kept. */
  async changeName(viewer: Viewer, given: string, context: RequestContext): Promise<Viewer> {
    const name = line(given, 'name', { max: 200 });
    const { schoolId, personId } = viewer;
    await this.sql.transaction(async (tx) => {
      await tx.run(renamePerson, [personId, name]);
      await this.audit.record(tx, {
        schoolId,
        actorId: personId,
        action: 'person.renamed',
        subjectType: 'person',
        subjectId: personId,
        before: { name: viewer.name },
        after: { name },
      });
    });
    this.sessions.readAgain(context);
    return { ...viewer, name };
  }
}
