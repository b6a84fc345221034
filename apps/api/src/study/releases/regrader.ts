import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.ts';
import { rescore, type Rescored, type ScoredVersion } from './regrade.ts';
import {
  listStaleSlots,
  readScoredVersions,
  recountPoints,
  writeRegrades,
  type StaleSlotRow,
} from './regrade.sql.ts';

const SLOTS_AT_ONCE = 2_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export type Regraded = { scored: number; kept: number };
type Scope = { schoolId: string; enrolmentIds: string[]; releaseId: string; now: Date };
type Graded = StaleSlotRow & Rescored;

/** Scores again what was answered to questions that a release has mended; the runs are locked before. */
@Injectable()
export class Regrader {
  async regrade(tx: Transaction, scope: Scope): Promise<Regraded> {
    const count = { scored: 0, kept: 0 };
    let last = { attempt_id: BEFORE_ALL, position: 0 };
    for (;;) {
      const rows = await readPage(tx, scope, last);
      const final = rows.at(-1);
      if (!final) return count;
      const graded = await this.scorePage(tx, scope, rows);
      // What is still to be answered is asked as mended, and was never scored.
      const answered = graded.filter(({ response }) => response !== null);
      const kept = answered.filter(({ isKept }) => isKept).length;
      count.kept += kept;
      count.scored += answered.length - kept;
      last = final;
    }
  }

  private async scorePage(
    tx: Transaction,
    { schoolId, releaseId, now }: Scope,
    rows: readonly StaleSlotRow[],
  ): Promise<Graded[]> {
    const versions = await readVersions(tx, schoolId, rows);
    const graded = rows.map((row) => ({ ...row, ...rescoreRow(row, versions) }));
    await tx.run(writeRegrades, [
      schoolId,
      releaseId,
      graded.map((row) => row.attempt_id),
      graded.map((row) => row.position),
      graded.map((row) => row.version_after_id),
      graded.map((row) => row.fraction),
      graded.map((row) => row.isKept),
      now,
    ]);
    const attempts = [...new Set(graded.map((row) => row.attempt_id))];
    await tx.run(recountPoints, [schoolId, attempts]);
    return graded;
  }
}

function readPage(
  tx: Transaction,
  { schoolId, enrolmentIds, releaseId }: Scope,
  last: { attempt_id: string; position: number },
): Promise<StaleSlotRow[]> {
  const { attempt_id: attemptId, position } = last;
  const params = [schoolId, enrolmentIds, releaseId, attemptId, position, SLOTS_AT_ONCE] as const;
  return tx.run(listStaleSlots, [...params]);
}

async function readVersions(tx: Transaction, schoolId: string, rows: readonly StaleSlotRow[]) {
  const ids = new Set(rows.flatMap((row) => [row.version_before_id, row.version_after_id]));
  const versions = await tx.run(readScoredVersions, [schoolId, [...ids]]);
  return new Map(versions.map((version) => [version.id, version]));
}

function rescoreRow(row: StaleSlotRow, versions: ReadonlyMap<string, ScoredVersion>): Rescored {
  const before = versions.get(row.version_before_id);
  const after = versions.get(row.version_after_id);
  if (!before || !after) throw new Error(`a version of slot ${row.attempt_id} is missing`);
  const { option_order: optionOrder, response, fraction } = row;
  return rescore({ optionOrder, response, fraction }, before, after);
}
