import { Injectable } from '@nestjs/common';
import { ReleaseService } from '../courses/index.ts';
import { EnrolmentService } from '../enrolment/index.ts';
import { Sql } from '../platform/database/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { QuestionService } from '../questions/index.ts';
import {
  courseProgress,
  listAttempts,
  LockReader,
  readCompletions,
  readRollups,
} from '../study/index.ts';
import { assembleAttempts, assembleModules, assembleSittings } from './student.page.ts';
import { readAnswers, readRegrades, readSittings } from './student.sql.ts';
import type { StudentPage } from './student.types.ts';

/** Everything about one student in one course. */
@Injectable()
export class StudentService {
  constructor(
    private readonly sql: Sql,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly questions: QuestionService,
    private readonly locks: LockReader,
  ) {}

  async get(viewer: Viewer, enrolmentId: string): Promise<StudentPage> {
    const { schoolId } = viewer;
    const enrolment = await this.enrolments.getTaught(viewer, enrolmentId);
    const outline = await this.releases.getOutline(schoolId, enrolment.release_id);
    const [completions, [rollup], attempts, answers, regrades, sittings, locks] = await Promise.all(
      [
        this.sql.run(readCompletions, [schoolId, [enrolmentId]]),
        this.sql.run(readRollups, [schoolId, [enrolmentId]]),
        this.sql.run(listAttempts, [schoolId, enrolmentId]),
        this.sql.run(readAnswers, [schoolId, enrolmentId]),
        this.sql.run(readRegrades, [schoolId, enrolmentId]),
        this.sql.run(readSittings, [schoolId, enrolmentId, outline.releaseId]),
        this.locks.readPath({ schoolId, enrolmentId, outline }),
      ],
    );
    const versionIds = [...new Set(answers.map((answer) => answer.version_scored_id))];
    const versions = await this.questions.getVersions(schoolId, versionIds);
    return {
      id: enrolment.id,
      name: enrolment.person_name,
      email: enrolment.email,
      cohort: { id: enrolment.cohort_id, name: enrolment.cohort_name },
      course: { id: outline.courseId, title: outline.courseTitle },
      run: enrolment.run,
      release: outline.release,
      state: enrolment.state,
      enrolledAt: enrolment.enrolled_at,
      lastActive: rollup?.last_active_at ?? null,
      progress: courseProgress(outline, rollup),
      modules: assembleModules(outline, { completions, rollup, locks }),
      attempts: assembleAttempts(outline, { attempts, answers, regrades, versions }),
      sittings: assembleSittings(outline, sittings),
    };
  }
}
