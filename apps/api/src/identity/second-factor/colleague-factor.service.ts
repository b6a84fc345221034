import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { AuditLog } from '../audit.log.ts';
import { requireColleague } from '../colleague.ts';
import { lockTotp, removeRecoveryCodes, removeTotp } from './second-factor.sql.ts';

/** For a colleague who lost the app and the recovery codes. */
@Injectable()
export class ColleagueFactor {
  constructor(
    private readonly sql: Sql,
    private readonly audit: AuditLog,
  ) {}

  reset(viewer: Viewer, given: string): Promise<boolean> {
    return this.sql.transaction(async (tx) => {
      const { personId } = await requireColleague(tx, viewer, given);
      await tx.run(lockTotp, [personId]);
      await tx.run(removeRecoveryCodes, [personId]);
      const removed = await tx.run(removeTotp, [personId]);
      if (!removed.some(({ confirmed_at }) => confirmed_at)) {
        throw new AppError('SECOND_FACTOR_OFF');
      }
      const { schoolId, personId: actorId } = viewer;
      const action = 'person.second-factor-reset';
      await this.audit.record(tx, {
        schoolId,
        actorId,
        action,
        subjectType: 'person',
        subjectId: personId,
      });
      return true;
    });
  }
}
