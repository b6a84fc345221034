import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { dismissNotices } from './notice.sql.ts';

@Injectable()
export class NoticeService {
  constructor(private readonly sql: Sql) {}

  async dismiss(
    { schoolId, personId }: Viewer,
    command: { enrolmentId: string; releaseId: string; now: Date },
  ): Promise<string> {
    const { enrolmentId, releaseId, now } = command;
    const params = [schoolId, personId, enrolmentId, releaseId, now] as const;
    const dismissed = await this.sql.run(dismissNotices, [...params]);
    if (dismissed.length === 0) throw new AppError('NOT_FOUND');
    return `${enrolmentId}:${releaseId}`;
  }
}
