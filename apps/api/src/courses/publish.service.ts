import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readCourse, type ActivitySource, type CourseSource } from '@palpate/content';
import { AuditLog } from '../identity/index.ts';
import { Sql, type Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import { QuestionService } from '../questions/index.ts';
import { Activity, Course, CourseModule, Source, type ActivityKind } from './course.entity.ts';
import { Release, ReleaseActivity, ReleaseModule, ReleaseQuestion } from './release.entity.ts';

export type PublishCommand = {
  schoolId: string;
  actorId: string;
  files: readonly { path: string; text: string }[];
  note: string;
  now: Date;
};
type Scope = { schoolId: string; courseId: string; releaseId: string };

/** From a course folder to an immutable release: everything or nothing. */
@Injectable()
export class PublishService {
  constructor(
    private readonly sql: Sql,
    private readonly questions: QuestionService,
    private readonly audit: AuditLog,
  ) {}

  async publish(command: PublishCommand): Promise<{ courseId: string; releaseId: string }> {
    const { course, problems } = readCourse(command.files);
    if (!course || problems.length > 0) throw new AppError('COURSE_INVALID', { problems });
    return this.sql.transaction(async (tx) => this.store(tx, command, course));
  }

  private async store(tx: Transaction, command: PublishCommand, course: CourseSource) {
    const { schoolId, actorId, now } = command;
    const courseId = await this.storeCourse(tx, command, course);
    const releaseId = newId();
    const number = 1 + (await tx.manager.count(Release, { where: { schoolId, courseId } }));
    const bibliographyHash = await storeSource(tx, schoolId, JSON.stringify(course.sources));
    await tx.manager.insert(Release, {
      schoolId,
      id: releaseId,
      courseId,
      number,
      title: course.title,
      note: command.note,
      bibliographyHash,
      publishedAt: now,
      publishedBy: actorId,
    });
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
      after: { courseId, number, note: command.note },
    });
    return { courseId, releaseId };
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

async function storeModules(
  tx: Transaction,
  scope: Scope,
  course: CourseSource,
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [position, module] of course.modules.entries()) {
    const moduleId = await keepModule(tx, scope, module);
    await tx.manager.insert(ReleaseModule, {
      schoolId: scope.schoolId,
      releaseId: scope.releaseId,
      moduleId,
      position: position + 1,
      title: module.title,
    });
    for (const [index, activity] of module.activities.entries()) {
      await storeActivity(tx, { ...scope, moduleId, position: index + 1 }, activity, versions);
    }
  }
}

async function keepModule(
  tx: Transaction,
  { schoolId, courseId }: Scope,
  module: { id: string; slot: number },
): Promise<string> {
  const existing = await tx.manager.findOneBy(CourseModule, { schoolId, courseId, key: module.id });
  if (existing && existing.slot !== module.slot) {
    throw new AppError('MODULE_SLOT_CHANGED', { module: module.id, slot: existing.slot });
  }
  if (existing) return existing.id;
  const taken = await tx.manager.existsBy(CourseModule, { schoolId, courseId, slot: module.slot });
  if (taken) throw new AppError('MODULE_SLOT_CHANGED', { module: module.id, slot: module.slot });
  const id = newId();
  await tx.manager.insert(CourseModule, {
    schoolId,
    id,
    courseId,
    key: module.id,
    slot: module.slot,
  });
  return id;
}

async function storeActivity(
  tx: Transaction,
  place: Scope & { moduleId: string; position: number },
  activity: ActivitySource,
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  const { schoolId, courseId, releaseId, moduleId, position } = place;
  const activityId = await keepActivity(tx, { schoolId, courseId, releaseId }, activity);
  await tx.manager.insert(ReleaseActivity, {
    schoolId,
    releaseId,
    activityId,
    moduleId,
    position,
    title: activity.title,
    minutes: activity.minutes,
    isRequired: activity.isRequired,
    sourceHash:
      activity.kind === 'lesson' ? await storeSource(tx, schoolId, activity.markdown) : null,
  });
  const keys = activity.kind === 'lesson' ? activity.checks : activity.questions;
  const rows = keys.map((key, index) => ({
    schoolId,
    releaseId,
    activityId,
    position: index + 1,
    questionVersionId: getVersion(versions, key),
    mark: '1',
  }));
  if (rows.length > 0) await tx.manager.insert(ReleaseQuestion, rows);
}

async function keepActivity(
  tx: Transaction,
  { schoolId, courseId }: Scope,
  source: ActivitySource,
): Promise<string> {
  const kind = activityKind(source);
  const existing = await tx.manager.findOneBy(Activity, { schoolId, courseId, key: source.id });
  if (existing && existing.kind !== kind) {
    throw new AppError('ACTIVITY_KIND_CHANGED', { activity: source.id, kind: existing.kind });
  }
  if (existing) return existing.id;
  const id = newId();
  await tx.manager.insert(Activity, { schoolId, id, courseId, key: source.id, kind });
  return id;
}

async function storeSource(tx: Transaction, schoolId: string, text: string): Promise<Buffer> {
  const hash = createHash('sha256').update(text).digest();
  const insert = tx.manager.createQueryBuilder().insert().into(Source);
  await insert.values({ schoolId, hash, text }).orIgnore().execute();
  return hash;
}

function activityKind(source: ActivitySource): ActivityKind {
  if (source.kind === 'lesson') return 'LESSON';
  return source.preset === 'practice' ? 'PRACTICE' : 'QUIZ';
}

function getVersion(versions: ReadonlyMap<string, string>, key: string): string {
  const id = versions.get(key);
  if (!id) throw new Error(`question ${key} has no version`);
  return id;
}
