import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { CohortCourses } from './cohort.courses.ts';
import { CohortEditor, type Actor, type Outcome } from './cohort.editor.ts';
import { readChangeCohort, readCreateCohort, readSetStaff } from './cohort.input.ts';
import { CohortReader } from './cohort.reader.ts';
import type {
  ChangeCohortInput,
  CohortConflict,
  CohortCourseInput,
  CohortView,
  CreateCohortInput,
  SetCohortStaffInput,
} from './cohort.types.ts';

/** Does what an admin asks for, and answers with the cohort as it stands then. */
@Injectable()
export class CohortCommands {
  constructor(
    private readonly editor: CohortEditor,
    private readonly courses: CohortCourses,
    private readonly cohorts: CohortReader,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, input: CreateCohortInput): Promise<CohortView> {
    const { courseIds, ...command } = readCreateCohort(input);
    const courses = courseIds.map((courseId) => ({ courseId }));
    const now = this.clock.now();
    await this.editor.create({ ...actorOf(viewer), ...command, courses, now });
    return this.cohorts.get(viewer, command.id);
  }

  async change(viewer: Viewer, input: ChangeCohortInput): Promise<CohortView | CohortConflict> {
    const command = readChangeCohort(input);
    const outcome = await this.editor.change({ ...actorOf(viewer), ...command });
    return this.answer(viewer, command.id, outcome);
  }

  async setStaff(viewer: Viewer, input: SetCohortStaffInput): Promise<CohortView | CohortConflict> {
    const command = readSetStaff(input);
    const outcome = await this.editor.setStaff({ ...actorOf(viewer), ...command });
    return this.answer(viewer, command.id, outcome);
  }

  async addCourse(viewer: Viewer, input: CohortCourseInput): Promise<CohortView> {
    const placing = readPlacing(input);
    await this.courses.add({ ...actorOf(viewer), ...placing });
    return this.cohorts.get(viewer, placing.cohortId);
  }

  async removeCourse(viewer: Viewer, input: CohortCourseInput): Promise<CohortView> {
    const placing = readPlacing(input);
    await this.courses.remove({ ...actorOf(viewer), ...placing });
    return this.cohorts.get(viewer, placing.cohortId);
  }

  private async answer(
    viewer: Viewer,
    cohortId: string,
    outcome: Outcome,
  ): Promise<CohortView | CohortConflict> {
    const current = await this.cohorts.get(viewer, cohortId);
    return outcome === 'DONE' ? current : { current };
  }
}

export function actorOf({ schoolId, personId }: Viewer): Actor {
  return { schoolId, actorId: personId };
}

function readPlacing({ cohortId, courseId }: CohortCourseInput) {
  return { cohortId: uuid(cohortId, 'cohortId'), courseId: uuid(courseId, 'courseId') };
}
