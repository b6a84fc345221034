import { Injectable } from '@nestjs/common';
import { CohortCounter } from '../../authoring/index.ts';
import { Sql, statement } from '../../platform/database/index.ts';

const countCohorts = statement<
  [schoolId: string, releaseIds: readonly string[]],
  { release_id: string; cohorts: number }
>(
  'release-cohorts',
  `SELECT release_id, count(*)::int AS cohorts
     FROM cohort_course
    WHERE school_id = $1 AND release_id = ANY ($2::uuid[])
    GROUP BY release_id`,
);

/** Tells the authors how many cohorts begin on a release. */
@Injectable()
export class ReleaseCohorts extends CohortCounter {
  constructor(private readonly sql: Sql) {
    super();
  }

  async countByRelease(schoolId: string, releaseIds: readonly string[]) {
    const rows = await this.sql.run(countCohorts, [schoolId, releaseIds]);
    return new Map(rows.map(({ release_id: id, cohorts }) => [id, cohorts]));
  }
}
