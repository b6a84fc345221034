import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { MoveReader } from './move.reader.ts';
import { MoveService } from './move.service.ts';
import {
  MoveCohortInput,
  MoveCohortResult,
  ReleaseMovePreview,
  type CohortMoveConflict,
  type CohortMoved,
} from './move.types.ts';

@Resolver()
export class MoveResolver {
  constructor(
    private readonly reader: MoveReader,
    private readonly moves: MoveService,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => ReleaseMovePreview)
  releaseMove(
    @CurrentViewer() viewer: Viewer,
    @Args('cohortId', { type: () => ID }) cohortId: string,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('releaseId', { type: () => ID }) releaseId: string,
  ): Promise<ReleaseMovePreview> {
    return this.reader.preview(viewer, moveKey({ cohortId, courseId, releaseId }));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => MoveCohortResult, {
    description: 'The cohort and every run in it that has not ended, all at once',
  })
  moveCohort(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveCohortInput,
  ): Promise<CohortMoved | CohortMoveConflict> {
    const expected = uuid(input.expected, 'expected');
    return this.moves.move(viewer, { ...moveKey(input), expected, now: this.clock.now() });
  }
}

function moveKey(input: { cohortId: string; courseId: string; releaseId: string }) {
  return {
    cohortId: uuid(input.cohortId, 'cohortId'),
    courseId: uuid(input.courseId, 'courseId'),
    releaseId: uuid(input.releaseId, 'releaseId'),
  };
}
