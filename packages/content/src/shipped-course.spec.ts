import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { compileLesson, formatProblem, readCourse } from './index.ts';
import { readFolder } from './folder.ts';

const folder = fileURLToPath(new URL('../../courses/trigger-point-therapy', import.meta.url));
const { course, problems } = readCourse(await readFolder(folder));
const quizzes = (course?.modules ?? [])
  .flatMap(({ activities }) => activities)
  .filter((activity) => activity.kind === 'quiz');

describe('the course that ships', () => {
  it('has no problems', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('asks ten questions in its quizzes, each once and of every type in each quiz', () => {
    const asked = quizzes.flatMap(({ questions }) => questions);
    expect(new Set(asked).size).toBe(10);
    expect(asked).toHaveLength(10);
    for (const quiz of quizzes) {
      const types = course?.questions.filter(({ id }) => quiz.questions.includes(id));
      expect(new Set(types?.map(({ type }) => type)).size).toBe(3);
    }
  });

  it('keeps every safety-critical question for the graded quiz', () => {
    const critical = course?.questions.filter(({ isSafetyCritical }) => isSafetyCritical) ?? [];
    expect(critical).toHaveLength(6);
    expect(critical.every(({ use }) => use === 'graded')).toBe(true);
  });

  it('has lessons of short blocks with something to do in each', () => {
    for (const lesson of course?.lessons ?? []) {
      const { tree } = compileLesson(lesson.markdown, { sources: course?.sources ?? [] });
      expect(tree.blocks.length).toBeGreaterThanOrEqual(6);
      expect(tree.blocks.length).toBeLessThanOrEqual(9);
      for (const block of tree.blocks) expect(JSON.stringify(block)).toContain('lesson-check');
    }
  });
});
