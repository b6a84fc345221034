import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

/** How many cohorts begin on each release; provided by a later slice. */
export abstract class CohortCounter {
  abstract countByRelease(
    schoolId: string,
    releaseIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
}

/** The later slice's counter, found when needed: authoring never imports it. */
@Injectable()
export class ReleaseUse {
  constructor(private readonly modules: ModuleRef) {}

  count(schoolId: string, releaseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.modules
      .get<CohortCounter>(CohortCounter, { strict: false })
      .countByRelease(schoolId, releaseIds);
  }
}
