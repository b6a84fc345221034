import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { integer, text, uuid } from '../../platform/input.ts';
import { AuthoredCourse, CreateCourseInput, Draft, DraftOrConflict } from './draft.types.ts';
import type { DraftConflict } from './draft.types.ts';
import { DraftCourseService } from './draft-course.service.ts';
import { DraftService } from './draft.service.ts';
import { TITLE, VERSION } from './draft.bounds.ts';
import { EditOutlineInput } from './outline.input.ts';
import { readOutlineEdit } from './outline.input.reader.ts';
import { OutlineService } from './outline.service.ts';

@Resolver()
export class DraftResolver {
  constructor(
    private readonly courses: DraftCourseService,
    private readonly drafts: DraftService,
    private readonly outlines: OutlineService,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [AuthoredCourse], { description: 'Every course of the school, by title' })
  authoredCourses(@CurrentViewer() viewer: Viewer): Promise<AuthoredCourse[]> {
    return this.courses.list(viewer);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => Draft, { description: 'Begun from the newest release when there is none yet' })
  draft(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
  ): Promise<Draft> {
    return this.drafts.get(viewer, uuid(courseId, 'courseId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => Draft, { description: 'A skeleton: published once it holds a lesson' })
  createCourse(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateCourseInput,
  ): Promise<Draft> {
    const title = text(input.title, 'title', TITLE);
    return this.courses.create(viewer, { title, now: this.clock.now() });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => DraftOrConflict, { description: 'One change of course.yaml' })
  editOutline(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditOutlineInput,
  ): Promise<Draft | DraftConflict> {
    return this.outlines.edit(viewer, {
      courseId: uuid(input.courseId, 'courseId'),
      expected: integer(input.expected, 'expected', ...VERSION),
      edit: readOutlineEdit(input.edit),
      now: this.clock.now(),
    });
  }
}
