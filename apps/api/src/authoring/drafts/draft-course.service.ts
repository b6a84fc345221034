import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { courseSkeleton, textOf } from '@palpate/content';
import { LRUCache } from 'lru-cache';
import { CourseMaker } from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftService } from './draft.service.ts';
import { readAuthoredCourses, type AuthoredCourseRow } from './draft.sql.ts';
import { appendText, DraftStore, fingerprintOf } from './draft.store.ts';
import type { AuthoredCourse, Draft } from './draft.types.ts';

type Summary = Pick<AuthoredCourse, 'title' | 'changedFiles' | 'problems'>;

/** The courses of a school as their authors see them. */
@Injectable()
export class DraftCourseService {
  /** By the draft's fingerprint and what the school has published: a list reads only what is new. */
  private readonly summaries = new LRUCache<string, Summary>({ max: 5_000 });

  constructor(
    private readonly sql: Sql,
    private readonly drafts: DraftService,
    private readonly store: DraftStore,
    private readonly courses: CourseMaker,
  ) {}

  async list(viewer: Viewer): Promise<AuthoredCourse[]> {
    const courses = await this.sql.run(readAuthoredCourses, [viewer.schoolId]);
    // a question's use is the school's: any release of it may bring or end a problem
    const published = courses.map((course) => `${course.course_id}:${course.release}`).join();
    const list: AuthoredCourse[] = [];
    for (const course of courses) list.push(await this.view(viewer, course, published));
    return list;
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

  private async view(
    viewer: Viewer,
    course: AuthoredCourseRow,
    published: string,
  ): Promise<AuthoredCourse> {
    const { course_id: courseId, title, release, published_at: publishedAt } = course;
    // A draft that nobody has opened is what was published.
    const summary = course.has_draft
      ? await this.summarise(viewer, courseId, published)
      : { title, changedFiles: 0, problems: 0 };
    return { courseId, release, publishedAt, ...summary };
  }

  private async summarise(viewer: Viewer, courseId: string, published: string): Promise<Summary> {
    const { schoolId } = viewer;
    const fingerprint = fingerprintOf(await this.store.getHeads({ schoolId, courseId }));
    const key = `${schoolId}:${courseId}:${fingerprint}:${hashOf(published)}`;
    const known = this.summaries.get(key);
    if (known) return known;
    const { title, changes, problems, ...draft } = await this.drafts.get(viewer, courseId);
    const summary = { title, changedFiles: changes, problems: problems.length };
    // saved in the meantime: what was read belongs to another fingerprint
    if (draft.fingerprint === fingerprint) this.summaries.set(key, summary);
    return summary;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
