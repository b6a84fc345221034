import { Injectable } from '@nestjs/common';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { RequestContext, Viewer } from '../platform/guard/index.ts';
import { uuid } from '../platform/input.ts';
import { findMemberships } from './identity.sql.ts';
import type { ViewerType } from './identity.types.ts';
import { SessionService } from './sessions/session.service.ts';
import type { ViewerSchool } from './sessions/session.types.ts';

/** The schools of a person, of which a session is in one. */
@Injectable()
export class SchoolSwitch {
  constructor(
    private readonly sql: Sql,
    private readonly sessions: SessionService,
  ) {}

  async list({ personId, school }: ViewerType): Promise<ViewerSchool[]> {
    const rows = await this.sql.run(findMemberships, [personId]);
    return rows.map(({ school_id: id, name, is_demo: isDemo, role }) => ({
      school: { id, name, isDemo },
      role,
      isCurrent: id === school.id,
    }));
  }

  /** As a new session, so that no process goes on with the old school. */
  async switch({ personId }: Viewer, given: unknown, context: RequestContext): Promise<Viewer> {
    const schoolId = uuid(given, 'schoolId');
    const schools = await this.sql.run(findMemberships, [personId]);
    if (!schools.some((one) => one.school_id === schoolId)) throw new AppError('NOT_FOUND');
    return this.sessions.open(context, { personId, schoolId });
  }
}
