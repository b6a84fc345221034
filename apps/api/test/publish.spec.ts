import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CourseFile } from '@palpate/content';
import { readFolder } from '@palpate/content/folder';
import { courseFolder } from '@palpate/courses';
import { PublishService } from '../src/courses/index.ts';
import { AppError } from '../src/platform/errors/index.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let files: readonly CourseFile[];

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool({ course: 'shipped' });
  files = await readFolder(courseFolder('trigger-point-therapy'));
});
afterAll(() => world.stop());

function publish(published: readonly CourseFile[], note = 'a note') {
  const { schoolId, adminId: actorId } = school;
  const command = { schoolId, actorId, files: published, note, now: new Date() };
  return world.app.get(PublishService).publish(command);
}

function mend(path: string, change: (text: string) => string): CourseFile[] {
  return files.map((file) =>
    file.path === path && 'text' in file ? { path, text: change(file.text) } : file,
  );
}

async function count(table: string): Promise<number> {
  const [row] = await world.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return row?.n ?? 0;
}

describe('publishing', () => {
  it('is audited', async () => {
    const entries = await world.query(
      "SELECT actor_id, after->>'number' AS number FROM audit_entry WHERE action = 'release.published'",
    );
    expect(entries).toEqual([{ actor_id: school.adminId, number: '1' }]);
  });

  it('the same folder again makes a release, but stores nothing twice', async () => {
    const before = [await count('question_version'), await count('source')];
    await publish(files);
    expect([await count('question_version'), await count('source')]).toEqual(before);
    expect(await count('release')).toBe(2);
  });

  it('a mended question makes one new version, with the same option ids', async () => {
    const before = await count('question_version');
    const path = join('questions', 'm2-quiz.yaml');
    await publish(mend(path, (text) => text.replace('Which action is best?', 'What is best now?')));
    expect(await count('question_version')).toBe(before + 1);
    const versions = await world.query<{ ids: string[] }>(
      `SELECT ARRAY(SELECT jsonb_array_elements(definition->'options')->>'id') AS ids
         FROM question_version v JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id
        WHERE q.key = 'TPT-009' ORDER BY number`,
    );
    expect(versions).toHaveLength(2);
    expect(versions[0]).toEqual(versions[1]);
  });

  it.each<[string, () => CourseFile[]]>([
    ['a lesson that is missing', () => files.filter(({ path }) => !path.endsWith('l5.md'))],
    ['YAML that breaks off', () => mend('course.yaml', (text) => `${text}\n  - [`)],
    [
      'an unknown directive',
      () => mend(join('lessons', 'l4.md'), (text) => `${text}\n:::magic\nx\n:::\n`),
    ],
    ['no file at all', () => []],
  ])('a folder with %s is refused whole, with file and line', async (_title, make) => {
    const before = await count('release');
    const refusal = await publish(make()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: 'COURSE_INVALID' });
    const { problems } = (refusal as AppError).data as {
      problems: { file: string; line: number; message: string }[];
    };
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ line }) => line >= 1)).toBe(true);
    expect(await count('release')).toBe(before);
  });
});
