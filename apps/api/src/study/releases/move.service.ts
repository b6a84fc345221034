import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../identity/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { judgeMove } from './move.policy.ts';
import { MoveReader, type MoveAsked } from './move.reader.ts';
import type { CohortMoveConflict, CohortMoved } from './move.types.ts';
import { RunMover } from './run.mover.ts';

export type MoveCohortCommand = MoveAsked & { expected: string; now: Date };

/** Moves a cohort and every run in it that has not ended: all of it, or nothing. */
@Injectable()
export class MoveService {
  constructor(
    private readonly sql: Sql,
    private readonly reader: MoveReader,
    private readonly mover: RunMover,
    private readonly audit: AuditLog,
  ) {}

  async move(
    viewer: Viewer,
    command: MoveCohortCommand,
  ): Promise<CohortMoved | CohortMoveConflict> {
    const { cohortId, courseId, releaseId, expected, now } = command;
    const { schoolId, personId: actorId } = viewer;
    const place = await this.reader.getPlace(viewer, command);
    const { to: target } = await this.reader.getHeads(viewer, place, command);
    const scope = { schoolId, courseId, cohortId, releaseId };
    return this.sql.transaction(async (tx) => {
      const held = await this.mover.hold(tx, scope);
      const current = held.places[0]?.release_id;
      if (!current) throw new AppError('NOT_FOUND');
      const newestCorrection = target.newest_correction;
      const strays = held.runs.length;
      const verdict = judgeMove({ expected, current, target, newestCorrection, strays });
      if (verdict === 'CONFLICT') return { current };
      if (verdict === 'NOTHING_TO_DO') return { releaseId, students: 0 };
      if (verdict === 'CORRECTED_SINCE') throw new AppError('RELEASE_CORRECTED');
      await this.mover.move(tx, scope, { ...held, actorId, reason: null, now });
      await this.audit.record(tx, {
        schoolId,
        actorId,
        action: 'cohort.release-moved',
        subjectType: 'cohort',
        subjectId: cohortId,
        before: { courseId, releaseId: current },
        after: { courseId, releaseId, runs: held.runs.length },
      });
      return { releaseId, students: held.runs.length };
    });
  }
}
