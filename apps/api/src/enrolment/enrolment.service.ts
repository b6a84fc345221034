import { Injectable } from '@nestjs/common';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { staffScope } from './enrolment.policy.ts';
import { findOwnEnrolment, findTaughtEnrolment, type EnrolmentRow } from './enrolment.sql.ts';
import { RunOpener, type OpenedRun } from './runs/run.opener.ts';

@Injectable()
export class EnrolmentService {
  constructor(
    private readonly sql: Sql,
    private readonly runs: RunOpener,
  ) {}

  async findOwn({ schoolId, personId }: Viewer, enrolmentId: string): Promise<EnrolmentRow | null> {
    const [row] = await this.sql.run(findOwnEnrolment, [schoolId, personId, enrolmentId]);
    return row ?? null;
  }

  async getOwn(viewer: Viewer, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.findOwn(viewer, enrolmentId);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  async getTaught(viewer: Viewer, enrolmentId: string): Promise<EnrolmentRow> {
    const params: [string, string, string | null] = [
      viewer.schoolId,
      enrolmentId,
      staffScope(viewer),
    ];
    const [row] = await this.sql.run(findTaughtEnrolment, params);
    if (!row) throw new AppError('NOT_FOUND');
    return row;
  }

  /** Opens the next run of a person through the cohort's course, on the cohort's release. */
  enrol(command: Omit<OpenedRun, 'reason'>): Promise<string> {
    return this.sql.transaction((tx) => this.runs.open(tx, { ...command, reason: null }));
  }
}
