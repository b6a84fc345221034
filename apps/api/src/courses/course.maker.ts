import { Injectable } from '@nestjs/common';
import { freshId, slugOf } from '@palpate/content';
import { AuditLog } from '../identity/index.ts';
import { statement, type Transaction } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { Course } from './course.entity.ts';

const readCourseKeys = statement<[schoolId: string], { key: string }>(
  'course-keys',
  'SELECT key FROM course WHERE school_id = $1',
);

/** Makes a course that has no release yet. */
@Injectable()
export class CourseMaker {
  constructor(private readonly audit: AuditLog) {}

  async make(
    tx: Transaction,
    command: { schoolId: string; actorId: string; title: string; now: Date },
  ): Promise<{ id: string; key: string }> {
    const { schoolId, actorId, title, now } = command;
    const id = newId();
    const key = await freshKey(tx, schoolId, title);
    await tx.manager.insert(Course, { schoolId, id, key, title, createdAt: now });
    await this.audit.record(tx, {
      schoolId,
      actorId,
      action: 'course.created',
      subjectType: 'course',
      subjectId: id,
      after: { key, title },
    });
    return { id, key };
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
