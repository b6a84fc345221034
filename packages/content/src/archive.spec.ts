import { describe, expect, it } from '@jest/globals';
import { course, coverage, folder, lesson, problemsOf, questions } from './course.fixture.ts';
import type { Change } from './course.fixture.ts';
import { readCourse } from './course.reader.ts';

const second: Change[] = [
  {
    file: 'lessons/l2.md',
    to: '---\nid: l2\ntitle: Broken\nminutes: 3\nreview: draft\n---\n\n<b>html</b>\n',
  },
  { file: course, from: /$/, to: 'archived:\n  - lesson: l2\n' },
];
const archivedQuestion: Change = {
  file: questions,
  from: /$/,
  to: '- id: Q-3\n  archived: true\n  type: nonsense\n',
};

describe('what is archived', () => {
  it('is neither published nor missed, and nothing in it is held against the course', () => {
    expect(problemsOf(...second, archivedQuestion)).toEqual([]);
    const { course: read } = readCourse(folder(...second, archivedQuestion));
    expect(read?.lessons.map(({ id }) => id)).toEqual(['l1']);
    expect(read?.questions.map(({ id }) => id)).toEqual(['Q-1', 'Q-2']);
    expect(read).not.toHaveProperty('archived');
  });

  it('keeps its id', () => {
    const twice = { file: questions, from: 'id: Q-2', to: 'id: Q-3' };
    expect(problemsOf(...second, archivedQuestion, twice)).toContain(
      'questions/all.yaml:12 DUPLICATE_ID',
    );
    const placed = { file: course, from: '- lesson: l1', to: '- lesson: l1\n      - lesson: l2' };
    expect(problemsOf(...second, placed).map((problem) => problem.split(' ')[1])).toContain(
      'DUPLICATE_ID',
    );
  });

  it('may still be what the coverage and a question speak of', () => {
    const covered = { file: coverage, to: '- { row: S01, lesson: l2, asked: [Q-3] }\n' };
    const asked = { file: questions, from: 'lesson: l1', to: 'lesson: l2' };
    expect(problemsOf(...second, archivedQuestion, covered, asked)).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['a link', { file: lesson, from: 'It bends.', to: 'It [bends](l2.md).' }, 'LINK_BROKEN'],
    ['a check', { file: lesson, from: 'Q-1', to: 'Q-3' }, 'UNKNOWN_QUESTION'],
    ['a quiz', { file: course, from: '[Q-2]', to: '[Q-3]' }, 'UNKNOWN_QUESTION'],
    [
      'a lock',
      { file: course, from: 'title: Quiz', to: 'title: Quiz\n        requires: [{ viewed: l2 }]' },
      'REQUIREMENT_UNKNOWN',
    ],
    [
      'a lesson without its file',
      { file: course, from: 'lesson: l2', to: 'lesson: l3' },
      'UNKNOWN_LESSON',
    ],
  ])('is a problem in %s', (_title, change, code) => {
    const codes = problemsOf(...second, archivedQuestion, change).map((one) => one.split(' ')[1]);
    expect(codes).toContain(code);
  });
});

describe('what a draft may be for a while', () => {
  it.each<[string, Change, string]>([
    [
      'a course without a module',
      { file: course, from: /modules:[^]*$/, to: 'modules: []\n' },
      'COURSE_EMPTY',
    ],
    [
      'a module without a lesson',
      { file: course, from: /activities:[^]*$/, to: 'activities: []\n' },
      'MODULE_EMPTY',
    ],
    ['a quiz without a question', { file: course, from: '[Q-2]', to: '[]' }, 'QUIZ_EMPTY'],
  ])('%s is a problem of its own', (_title, change, code) => {
    const codes = problemsOf(change).map((one) => one.split(' ')[1]);
    expect(codes.filter((one) => one !== 'LESSON_NOT_PLACED')).toEqual([code]);
  });
});
