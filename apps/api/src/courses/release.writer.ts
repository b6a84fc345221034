import { createHash } from 'node:crypto';
import type { ActivitySource, CourseSource, LessonReview, QuestionSource } from '@palpate/content';
import type { Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import { Activity, CourseModule, Source, type ActivityKind } from './course.entity.ts';
import { ReleaseActivity, ReleaseModule, ReleaseQuestion } from './release.entity.ts';
import { unlockRules } from './unlock-rule.ts';

type Scope = { schoolId: string; courseId: string; releaseId: string };
/** By key: the questions with their versions, and the ids of the activities stored so far. */
type Stored = {
  questions: ReadonlyMap<string, QuestionSource>;
  versions: ReadonlyMap<string, string>;
  activities: Map<string, string>;
};

const DRAFT: LessonReview = { state: 'draft' };

/** Writes the rows of a release: modules, what stands in them, and what each asks. */
export async function storeModules(
  tx: Transaction,
  scope: Scope,
  course: CourseSource,
  versions: ReadonlyMap<string, string>,
): Promise<void> {
  const questions = new Map(course.questions.map((question) => [question.id, question]));
  const stored: Stored = { questions, versions, activities: new Map() };
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
      await storeActivity(tx, { ...scope, moduleId, position: index + 1 }, activity, stored);
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
  stored: Stored,
): Promise<void> {
  const { schoolId, courseId, releaseId, moduleId, position } = place;
  const activityId = await keepActivity(tx, { schoolId, courseId, releaseId }, activity);
  stored.activities.set(activity.id, activityId);
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
    requires: unlockRules(activity.requires, stored.activities),
    review: activity.kind === 'lesson' ? activity.review : DRAFT,
  });
  const keys = activity.kind === 'lesson' ? activity.checks : activity.questions;
  const rows = keys.map((key, index) => ({
    schoolId,
    releaseId,
    activityId,
    position: index + 1,
    ...placedQuestion(stored, key),
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

/** Immutable text, stored once; returns the hash it is found by. */
export async function storeSource(
  tx: Transaction,
  schoolId: string,
  text: string,
): Promise<Buffer> {
  const hash = createHash('sha256').update(text).digest();
  const insert = tx.manager.createQueryBuilder().insert().into(Source);
  await insert.values({ schoolId, hash, text }).orIgnore().execute();
  return hash;
}

function activityKind(source: ActivitySource): ActivityKind {
  if (source.kind === 'lesson') return 'LESSON';
  return source.preset === 'practice' ? 'PRACTICE' : 'QUIZ';
}

/** The version is shared by every release; what stands in the question's head is of this one. */
function placedQuestion({ questions, versions }: Stored, key: string) {
  const questionVersionId = versions.get(key);
  const question = questions.get(key);
  if (!questionVersionId || !question) throw new Error(`question ${key} has no version`);
  const { review, sources } = question;
  return { questionVersionId, mark: '1', review, sources };
}
