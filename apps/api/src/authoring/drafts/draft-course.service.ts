import { Injectable } from '@nestjs/common';
import { courseSkeleton, freshId, slugOf, textOf } from '@palpate/content';
import { Course } from '../../courses/index.ts';
import { AuditLog } from '../../identity/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { DraftService } from './draft.service.ts';
import { readAuthoredCourses, readCourseKeys, type AuthoredCourseRow } from './draft.sql.ts';
import { appendText } from './draft.store.ts';
import type { AuthoredCourse, Draft } from './draft.types.ts';

/** The courses of a school as their authors see them. */
@Injectable()
export class DraftCourseService {
  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftService,
    private readonly audit: AuditLog,
  ) {}

  async list(viewer: Viewer): Promise<AuthoredCourse[]> {
    const courses = await this.sql.run(readAuthoredCourses, [viewer.schoolId]);
    return Promise.all(courses.map((course) => this.summarise(viewer, course)));
  }

  async create(viewer: Viewer, { title, now }: { title: string; now: Date }): Promise<Draft> {
    const { schoolId, personId } = viewer;
    const courseId = newId();
    await this.sql.transaction(async (tx) => {
      const key = await freshKey(tx, schoolId, title);
      const course = { schoolId, id: courseId, key, title, createdAt: now };
      await tx.manager.insert(Course, course);
      const first = { version: 1, changedBy: personId, changedAt: now };
      for (const file of courseSkeleton({ id: key, title })) {
        const text = { path: file.path, text: textOf(file) };
        await appendText(tx, { schoolId, courseId }, { ...first, ...text });
      }
      await this.audit.record(tx, {
        schoolId,
        actorId: personId,
        action: 'course.created',
        subjectType: 'course',
        subjectId: courseId,
        after: { key, title },
      });
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

/** Two publications or new courses at a time would take the same key. */
async function freshKey(tx: Transaction, schoolId: string, title: string): Promise<string> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `publish:${schoolId}`,
  ]);
  const taken = await tx.run(readCourseKeys, [schoolId]);
  return freshId(slugOf(title, 'course'), new Set(taken.map(({ key }) => key)));
}
