import { Module } from '@nestjs/common';
import { CohortCounter } from '../authoring/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { CohortCommands } from './cohorts/cohort.commands.ts';
import { CohortCourses } from './cohorts/cohort.courses.ts';
import { CohortEditor } from './cohorts/cohort.editor.ts';
import { CohortReader } from './cohorts/cohort.reader.ts';
import { CohortResolver } from './cohorts/cohort.resolver.ts';
import { ReleaseCohorts } from './cohorts/release.cohorts.ts';
import { entryProviders } from './entry/entry.providers.ts';
import { EnrolmentService } from './enrolment.service.ts';
import { EnrolmentHistory } from './runs/enrolment.history.ts';
import { RosterReader } from './runs/roster.reader.ts';
import { RunCommands } from './runs/run.commands.ts';
import { RunOpener } from './runs/run.opener.ts';
import { RunReleases } from './runs/run.releases.ts';
import { RunResolver } from './runs/run.resolver.ts';
import { RunService } from './runs/run.service.ts';

@Module({
  imports: [IdentityModule],
  providers: [
    ...entryProviders,
    ReleaseCohorts,
    { provide: CohortCounter, useExisting: ReleaseCohorts },
    CohortCommands,
    CohortCourses,
    CohortEditor,
    CohortReader,
    CohortResolver,
    EnrolmentHistory,
    EnrolmentService,
    RosterReader,
    RunCommands,
    RunOpener,
    RunReleases,
    RunResolver,
    RunService,
  ],
  exports: [CohortEditor, EnrolmentHistory, EnrolmentService, RunOpener, RunReleases],
})
export class EnrolmentModule {}
