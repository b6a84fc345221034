import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import {
  readPage,
  toConnection,
  type ConnectionOf,
  type PageArgs,
} from '../../platform/graphql/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { staffScope } from '../enrolment.policy.ts';
import type { InvitationKind } from './invitation.entity.ts';
import type { InvitationState } from './invitation.policy.ts';
import { countInvitations, listInvitations } from './invitation.sql.ts';
import type { InvitationView } from './invitation.types.ts';
import { toView } from './invitation.view.ts';

export type ListedInvitations = {
  cohortId: string | null;
  state: InvitationState | null;
  kind: InvitationKind | null;
  now: Date;
};

@Injectable()
export class InvitationList {
  constructor(private readonly sql: Sql) {}

  async list(
    viewer: Viewer,
    page: PageArgs,
    { cohortId, state, kind, now }: ListedInvitations,
  ): Promise<ConnectionOf<InvitationView>> {
    const start = readPage(page, 3);
    const [afterTime = null, afterName = null, afterId = null] = start.after ?? [];
    const listed = [viewer.schoolId, staffScope(viewer), cohortId, state, now, kind] as const;
    const [rows, [count]] = await Promise.all([
      this.sql.run(listInvitations, [...listed, afterTime, afterName, afterId, start.limit]),
      this.sql.run(countInvitations, [...listed]),
    ]);
    return toConnection(rows, start, {
      totalCount: count?.total ?? 0,
      keysOf: (row) => [row.invited_at.toISOString(), row.sort_name, row.id],
      toNode: (row) => toView(row, now),
    });
  }
}
