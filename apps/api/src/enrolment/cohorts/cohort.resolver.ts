import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConnectionOf } from '../../platform/graphql/index.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { CohortCommands } from './cohort.commands.ts';
import { CohortReader } from './cohort.reader.ts';
import {
  ChangeCohortInput,
  CohortConnection,
  CohortCourseInput,
  CohortListArgs,
  CohortOrConflict,
  CohortView,
  CreateCohortInput,
  SetCohortStaffInput,
  StaffMember,
  type CohortConflict,
} from './cohort.types.ts';

@Resolver()
export class CohortResolver {
  constructor(
    private readonly reader: CohortReader,
    private readonly commands: CohortCommands,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => CohortView)
  cohort(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CohortView> {
    return this.reader.get(viewer, uuid(id, 'id'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => CohortConnection, { description: 'The newest start first' })
  cohortList(
    @CurrentViewer() viewer: Viewer,
    @Args() args: CohortListArgs,
  ): Promise<ConnectionOf<CohortView>> {
    return this.reader.list(viewer, args);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [StaffMember], { description: 'People who can teach, by name' })
  staff(@CurrentViewer() viewer: Viewer): Promise<StaffMember[]> {
    return this.reader.listStaff(viewer);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [String], { description: "What the school's cohorts are in, the most used first" })
  usualTimezones(@CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.reader.listUsualTimezones(viewer);
  }

  @Roles('ADMIN')
  @Mutation(() => CohortView)
  createCohort(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateCohortInput,
  ): Promise<CohortView> {
    return this.commands.create(viewer, input);
  }

  @Roles('ADMIN')
  @Mutation(() => CohortOrConflict)
  changeCohort(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ChangeCohortInput,
  ): Promise<CohortView | CohortConflict> {
    return this.commands.change(viewer, input);
  }

  @Roles('ADMIN')
  @Mutation(() => CohortOrConflict, { description: 'These people, and nobody else' })
  setCohortStaff(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetCohortStaffInput,
  ): Promise<CohortView | CohortConflict> {
    return this.commands.setStaff(viewer, input);
  }

  @Roles('ADMIN')
  @Mutation(() => CohortView, { description: 'On its newest release' })
  addCohortCourse(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CohortCourseInput,
  ): Promise<CohortView> {
    return this.commands.addCourse(viewer, input);
  }

  @Roles('ADMIN')
  @Mutation(() => CohortView, { description: 'Only while nobody ever ran it in this cohort' })
  removeCohortCourse(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CohortCourseInput,
  ): Promise<CohortView> {
    return this.commands.removeCourse(viewer, input);
  }
}
