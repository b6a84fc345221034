import type { CourseFile } from '@palpate/content';
import { PublishService } from '../src/courses/index.ts';
import { Sql } from '../src/platform/database/index.ts';
import { CorrectionService } from '../src/study/index.ts';
import type { TestSchool, World } from './world.ts';

/** A folder as a correction of the school's course: published, and applied to everyone. */
export async function correct(
  world: World,
  { schoolId, adminId: actorId, courseId }: TestSchool,
  { files, note }: { files: readonly CourseFile[]; note: string },
): Promise<string> {
  const now = new Date();
  const command = { schoolId, actorId, files, note, isCorrection: true, now };
  const { releaseId } = await world.app.get(PublishService).publish(command);
  const correction = { schoolId, actorId, courseId, releaseId, note, now };
  const corrections = world.app.get(CorrectionService);
  await world.app.get(Sql).transaction((tx) => corrections.apply(tx, correction));
  return releaseId;
}
