import { Injectable } from '@nestjs/common';
import { courseSkeleton, textOf } from '@palpate/content';
import { CourseMaker } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftService } from './draft.service.ts';
import { readAuthoredCourses, type AuthoredCourseRow } from './draft.sql.ts';
import { appendText } from './draft.store.ts';
import type { AuthoredCourse, Draft } from './draft.types.ts';

/** The courses of a school as their authors see them. */
@Injectable()
export class DraftCourseService {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftService,
    private readonly courses: CourseMaker,
  ) {}

  async list(viewer: Viewer): Promise<AuthoredCourse[]> {
    const courses = await this.sql.run(readAuthoredCourses, [viewer.schoolId]);
    return Promise.all(courses.map((course) => this.summarise(viewer, course)));
  }

  async create(viewer: Viewer, { title, now }: { title: string; now: Date }): Promise<Draft> {
    const { schoolId, personId: actorId } = viewer;
    const courseId = await this.sql.transaction(async (tx) => {
      const { id, key } = await this.courses.make(tx, { schoolId, actorId, title, now });
      const first = { version: 1, changedBy: actorId, changedAt: now };
      for (const file of courseSkeleton({ id: key, title })) {
        const text = { path: file.path, text: textOf(file) };
        await appendText(tx, { schoolId, courseId: id }, { ...first, ...text });
      }
      return id;
    });
    return this.drafts.get(viewer, courseId);
  }

  private async summarise(viewer: Viewer, course: AuthoredCourseRow): Promise<AuthoredCourse> {
    const { course_id: courseId, title, release, published_at: publishedAt } = course;
    // A draft that nobody has opened is what was published.
    const draft = course.has_draft ? await this.drafts.get(viewer, courseId) : null;
    return {
      courseId,
      title: draft?.title ?? title,
      release,
      publishedAt,
      changedFiles: draft?.changes ?? 0,
      problems: draft?.problems.length ?? 0,
    };
  }
}
