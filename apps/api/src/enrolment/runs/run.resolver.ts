import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConnectionOf } from '../../platform/graphql/index.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { RosterReader } from './roster.reader.ts';
import { RunCommands } from './run.commands.ts';
import {
  CandidateArgs,
  EnrolCandidateConnection,
  EnrolInput,
  EnrolmentChangeView,
  MoveEnrolmentInput,
  RepeatCourseInput,
  RosterArgs,
  RosterConnection,
  RosterRun,
  RunInput,
  type EnrolCandidate,
} from './run.types.ts';

@Resolver()
export class RunResolver {
  constructor(
    private readonly reader: RosterReader,
    private readonly commands: RunCommands,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => RosterConnection, { description: 'The runs of a cohort, by name' })
  roster(
    @CurrentViewer() viewer: Viewer,
    @Args() args: RosterArgs,
  ): Promise<ConnectionOf<RosterRun>> {
    return this.reader.list(viewer, args);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [EnrolmentChangeView], { description: 'What happened to a run, the newest first' })
  enrolmentHistory(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<EnrolmentChangeView[]> {
    return this.reader.getHistory(viewer, uuid(enrolmentId, 'enrolmentId'));
  }

  @Roles('ADMIN')
  @Query(() => EnrolCandidateConnection, { description: 'Students of the school, by name' })
  enrolCandidates(
    @CurrentViewer() viewer: Viewer,
    @Args() args: CandidateArgs,
  ): Promise<ConnectionOf<EnrolCandidate>> {
    return this.reader.listCandidates(viewer, args);
  }

  @Roles('ADMIN')
  @Mutation(() => [RosterRun], { description: 'A run for each course, or none at all' })
  enrol(@CurrentViewer() viewer: Viewer, @Args('input') input: EnrolInput): Promise<RosterRun[]> {
    return this.commands.enrol(viewer, input);
  }

  @Roles('ADMIN')
  @Mutation(() => RosterRun, { description: 'To another cohort; what was done goes along' })
  moveEnrolment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveEnrolmentInput,
  ): Promise<RosterRun> {
    return this.commands.move(viewer, input);
  }

  @Roles('ADMIN')
  @Mutation(() => RosterRun, { description: 'It stays readable and takes no new work' })
  pauseEnrolment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RunInput,
  ): Promise<RosterRun> {
    return this.commands.step(viewer, 'PAUSE', input);
  }

  @Roles('ADMIN')
  @Mutation(() => RosterRun)
  resumeEnrolment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RunInput,
  ): Promise<RosterRun> {
    return this.commands.step(viewer, 'RESUME', input);
  }

  @Roles('ADMIN')
  @Mutation(() => RosterRun, { description: 'Ends the run; everything done in it is kept' })
  withdrawEnrolment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RunInput,
  ): Promise<RosterRun> {
    return this.commands.step(viewer, 'WITHDRAW', input);
  }

  @Roles('ADMIN')
  @Mutation(() => RosterRun, { description: 'Opens the same run again, where it was left' })
  returnEnrolment(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RunInput,
  ): Promise<RosterRun> {
    return this.commands.step(viewer, 'RETURN', input);
  }

  @Roles('ADMIN')
  @Mutation(() => RosterRun, { description: 'The next run, empty; the old one stays readable' })
  repeatCourse(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RepeatCourseInput,
  ): Promise<RosterRun> {
    return this.commands.repeat(viewer, input);
  }
}
