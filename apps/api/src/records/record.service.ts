import { Injectable } from '@nestjs/common';
import { ReleaseService, type Outline } from '../courses/index.ts';
import { Sql } from '../platform/database/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import {
  courseProgress,
  moduleProgress,
  moduleScore,
  readCompletions,
  readRollups,
  type CompletionRow,
  type RollupRow,
} from '../study/index.ts';
import { canPrint } from './certificate.letters.ts';
import { listCertificates, type CertificateRow } from './certificate.sql.ts';
import { certificateView } from './certificate.view.ts';
import { completedAt } from './record.policy.ts';
import { listRuns, type RunRow } from './record.sql.ts';
import type { MyRecord, RecordRun } from './record.types.ts';

type Done = {
  completions: readonly CompletionRow[];
  rollup: RollupRow | undefined;
  certificates: readonly CertificateRow[];
};

/** What a student has done in this school, by the same figures as every other page. */
@Injectable()
export class RecordService {
  constructor(
    private readonly sql: Sql,
    private readonly releases: ReleaseService,
  ) {}

  async get(viewer: Viewer): Promise<MyRecord> {
    const { schoolId, personId, name, schoolName } = viewer;
    const runs = await this.sql.run(listRuns, [schoolId, personId]);
    const ids = runs.map(({ id }) => id);
    const [outlines, completions, rollups, certificates] = await Promise.all([
      Promise.all(runs.map((run) => this.releases.getOutline(schoolId, run.release_id))),
      this.sql.run(readCompletions, [schoolId, ids]),
      this.sql.run(readRollups, [schoolId, ids]),
      this.sql.run(listCertificates, [schoolId, ids]),
    ]);
    const assembled = outlines.flatMap((outline, index) => {
      const run = runs[index];
      if (!run) return [];
      return assembleRun(run, outline, {
        completions: completions.filter((one) => one.enrolment_id === run.id),
        rollup: rollups.find((rollup) => rollup.enrolment_id === run.id),
        certificates: certificates.filter((one) => one.enrolment_id === run.id),
      });
    });
    return { name, isNamePrintable: canPrint(name), schoolName, runs: assembled };
  }
}

function assembleRun(run: RunRow, outline: Outline, done: Done): RecordRun {
  const { completions, rollup, certificates } = done;
  return {
    id: run.id,
    course: { id: outline.courseId, title: outline.courseTitle },
    cohort: { id: run.cohort_id, name: run.cohort_name },
    run: run.run,
    state: run.state,
    enrolledAt: run.enrolled_at,
    progress: courseProgress(outline, rollup),
    completedAt: completedAt(outline, completions),
    modules: outline.modules.map((module) => ({
      id: module.id,
      title: module.title,
      progress: moduleProgress(module, rollup),
      score: moduleScore(module, rollup),
    })),
    certificates: certificates.map(certificateView),
  };
}
