import { describe, expect, it } from '@jest/globals';
import { folder } from './course.fixture.ts';
import { readCourse, readCourseInTurns } from './course.reader.ts';

describe('a folder that is read in turns', () => {
  const afresh = { recall: <T>(_: readonly string[], read: () => T) => read() };

  it('reads as it does at once, and gives others a turn after each lesson and question file', async () => {
    let turns = 0;
    const turn = async () => {
      turns += 1;
    };
    const files = folder();
    const { course, problems, checks } = await readCourseInTurns(files, afresh, turn);
    expect({ course, problems, checks }).toEqual(pick(readCourse(files)));
    expect(turns).toBe(2);
  });
});

function pick({ course, problems, checks }: ReturnType<typeof readCourse>) {
  return { course, problems, checks };
}
