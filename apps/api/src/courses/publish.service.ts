import { Injectable } from '@nestjs/common';
import { readCourse, type CourseFile, type CourseSource } from '@palpate/content';
import { AuditLog } from '../identity/index.ts';
import { Sql, type Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import { QuestionService } from '../questions/index.ts';
import { AssetStore } from './assets/asset.store.ts';
import { Course } from './course.entity.ts';
import { FolderStore } from './folders/folder.store.ts';
import { Release } from './release.entity.ts';
import { writeMatter } from './release.matter.ts';
import { storeModules, storeSource } from './release.writer.ts';

export type PublishCommand = {
  schoolId: string;
  actorId: string;
  files: readonly CourseFile[];
  note: string;
  isCorrection?: boolean;
  now: Date;
};

export type Published = { courseId: string; releaseId: string; number: number };

/** From a course folder to an immutable release: everything or nothing. */
@Injectable()
export class PublishService {
  constructor(
    private readonly sql: Sql,
    private readonly questions: QuestionService,
    private readonly assets: AssetStore,
    private readonly folders: FolderStore,
    private readonly audit: AuditLog,
  ) {}

  async publish(command: PublishCommand): Promise<Published> {
    const { course, problems } = readCourse(command.files);
    if (!course || problems.length > 0) throw new AppError('COURSE_INVALID', { problems });
    return this.sql.transaction(async (tx) => this.publishIn(tx, command, course));
  }

  /** `course` is what the command's files were read as, without a problem. */
  async publishIn(
    tx: Transaction,
    command: PublishCommand,
    course: CourseSource,
  ): Promise<Published> {
    this.assets.check(course.assets);
    const { schoolId, actorId, isCorrection = false, now } = command;
    const courseId = await this.storeCourse(tx, command, course);
    const releaseId = newId();
    const number = 1 + (await tx.manager.count(Release, { where: { schoolId, courseId } }));
    const { sources, limits, glossary } = course;
    const assets = await this.assets.store(tx, schoolId, course.assets);
    const matter = writeMatter({ sources, limits, glossary, assets });
    await tx.manager.insert(Release, {
      schoolId,
      id: releaseId,
      courseId,
      number,
      title: course.title,
      note: command.note,
      bibliographyHash: await storeSource(tx, schoolId, matter),
      publishedAt: now,
      publishedBy: actorId,
      isCorrection,
    });
    await this.folders.storeRelease(tx, { schoolId, releaseId }, command.files, assets);
    const versions = await this.questions.storeVersions(tx, {
      schoolId,
      questions: course.questions,
      now,
    });
    await storeModules(tx, { schoolId, courseId, releaseId }, course, versions);
    await this.audit.record(tx, {
      schoolId,
      actorId,
      action: 'release.published',
      subjectType: 'release',
      subjectId: releaseId,
      before: null,
      after: { courseId, number, note: command.note, isCorrection },
    });
    return { courseId, releaseId, number };
  }

  private async storeCourse(tx: Transaction, command: PublishCommand, course: CourseSource) {
    const { schoolId, now } = command;
    // Two publications at a time would take the same number, or make the same question twice.
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `publish:${schoolId}`,
    ]);
    const existing = await tx.manager.findOneBy(Course, { schoolId, key: course.id });
    if (existing) return existing.id;
    const id = newId();
    const created = { schoolId, id, key: course.id, title: course.title, createdAt: now };
    await tx.manager.insert(Course, created);
    return id;
  }
}
