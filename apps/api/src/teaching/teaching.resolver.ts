import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Roles, type Viewer } from '../platform/guard/index.ts';
import { uuid } from '../platform/input.ts';
import { CohortService } from './cohort.service.ts';
import { CohortSummaryArgs, CohortSummaryConnection, SchoolOverview } from './cohort.types.ts';
import { HeatMapService } from './heat-map.service.ts';
import { HeatMap } from './heat-map.types.ts';
import { StudentRuns } from './student.runs.ts';
import { StudentService } from './student.service.ts';
import { StudentPage, StudentRun } from './student.types.ts';

@Resolver()
export class TeachingResolver {
  constructor(
    private readonly cohortList: CohortService,
    private readonly heatMaps: HeatMapService,
    private readonly students: StudentService,
    private readonly runs: StudentRuns,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => CohortSummaryConnection, { description: 'The newest start first' })
  cohorts(
    @CurrentViewer() viewer: Viewer,
    @Args() args: CohortSummaryArgs,
  ): Promise<CohortSummaryConnection> {
    return this.cohortList.list(viewer, args);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => HeatMap)
  heatMap(
    @CurrentViewer() viewer: Viewer,
    @Args('cohortId', { type: () => ID }) cohortId: string,
    @Args('courseId', { type: () => ID }) courseId: string,
  ): Promise<HeatMap> {
    return this.heatMaps.get(viewer, uuid(cohortId, 'cohortId'), uuid(courseId, 'courseId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => StudentPage)
  studentPage(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<StudentPage> {
    return this.students.get(viewer, uuid(enrolmentId, 'enrolmentId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [StudentRun], {
    description: 'Every run of the student whose run is given, the newest first',
  })
  studentRuns(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<StudentRun[]> {
    return this.runs.list(viewer, uuid(enrolmentId, 'enrolmentId'));
  }

  @Roles('ADMIN')
  @Query(() => SchoolOverview)
  schoolOverview(@CurrentViewer() viewer: Viewer): Promise<SchoolOverview> {
    return this.cohortList.getOverview(viewer);
  }
}
