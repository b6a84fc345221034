import { Injectable } from '@nestjs/common';
import { ReleaseService } from '../courses/index.ts';
import { staffScope } from '../enrolment/index.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { courseProgress } from '../study/index.ts';
import { listStudentRuns, type StudentRunRow } from './student.sql.ts';
import type { StudentRun } from './student.types.ts';

/** Every run of one student that the one who asks may see. */
@Injectable()
export class StudentRuns {
  constructor(
    private readonly sql: Sql,
    private readonly releases: ReleaseService,
  ) {}

  async list(viewer: Viewer, enrolmentId: string): Promise<StudentRun[]> {
    const { schoolId } = viewer;
    const rows = await this.sql.run(listStudentRuns, [schoolId, enrolmentId, staffScope(viewer)]);
    if (rows.length === 0) throw new AppError('NOT_FOUND');
    return Promise.all(rows.map((row) => this.assemble(schoolId, row)));
  }

  private async assemble(schoolId: string, row: StudentRunRow): Promise<StudentRun> {
    const outline = await this.releases.getOutline(schoolId, row.release_id);
    return {
      id: row.id,
      cohort: { id: row.cohort_id, name: row.cohort_name },
      course: { id: outline.courseId, title: outline.courseTitle },
      run: row.run,
      release: outline.release,
      state: row.state,
      enrolledAt: row.enrolled_at,
      lastActive: row.last_active_at,
      progress: courseProgress(outline, { done: row.done ?? [], quiz_points: [], quiz_out_of: [] }),
    };
  }
}
