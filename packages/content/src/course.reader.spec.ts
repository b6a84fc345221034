import { describe, expect, it } from '@jest/globals';
import { course, folder, lesson, problemsOf, questions, sources } from './course.fixture.ts';
import type { Change } from './course.fixture.ts';
import { MAX_FILE_BYTES, textOf } from './course.files.ts';
import { readCourse } from './course.reader.ts';

describe('a sound folder', () => {
  it('gives the course with its activities in order and no problems', () => {
    const { course: read, problems } = readCourse(folder());
    expect(problems).toEqual([]);
    expect(read?.modules[0]?.activities).toMatchObject([
      { kind: 'lesson', id: 'l1', title: 'Bend', minutes: 4, isRequired: true, checks: ['Q-1'] },
      { kind: 'quiz', id: 'q1', preset: 'quiz', questions: ['Q-2'] },
      { kind: 'quiz', id: 'p1', preset: 'practice', questions: ['Q-1'] },
    ]);
    expect(read?.questions.map(({ id, isSafetyCritical }) => [id, isSafetyCritical])).toEqual([
      ['Q-1', false],
      ['Q-2', true],
    ]);
    expect(read?.questions[0]?.definition).toMatchObject({ stem: 'Does it bend?', key: 'a' });
    expect(read?.sources).toEqual([{ id: 'book', citation: 'A book.', isChecked: false }]);
  });

  it('is the same with Windows line endings', () => {
    const files = folder().map((file) => ({
      path: file.path,
      text: textOf(file).replace(/\n/g, '\r\n'),
    }));
    expect(readCourse(files).problems).toEqual([]);
  });
});

describe('a malformed folder', () => {
  const table: [string, Change[], string[]][] = [
    [
      'a missing field',
      [{ file: course, from: 'title: Knees\n', to: '' }],
      ['course.yaml:1 FIELD_MISSING'],
    ],
    [
      'a missing field of a question',
      [{ file: questions, from: '  area: KIN\n', to: '' }],
      [
        'course.yaml:27 UNKNOWN_QUESTION',
        'lessons/l1.md:12 UNKNOWN_QUESTION',
        'questions/all.yaml:1 FIELD_MISSING',
      ],
    ],
    [
      'an unknown field',
      [{ file: course, from: 'slot: 1', to: 'slot: 1\n    colour: red' }],
      ['course.yaml:15 FIELD_UNKNOWN'],
    ],
    [
      'an invalid field',
      [{ file: course, from: 'preset: quiz', to: 'preset: exam' }],
      ['course.yaml:20 FIELD_INVALID'],
    ],
    [
      'an unknown field inside a definition',
      [{ file: questions, from: '  stem: Does', to: '  hint: Try.\n  stem: Does' }],
      ['questions/all.yaml:6 FIELD_UNKNOWN'],
    ],
    [
      'an activity of no kind',
      [{ file: course, from: 'lesson: l1', to: 'film: l1' }],
      ['course.yaml:17 FIELD_MISSING', 'lessons/l1.md:2 LESSON_NOT_PLACED'],
    ],
    [
      'a module slot used twice',
      [
        {
          file: course,
          from: /$/,
          to: '  - id: m2\n    slot: 1\n    title: Second\n    activities:\n      - quiz: p2\n        title: P\n        preset: practice\n        minutes: 1\n        questions: [Q-1]\n',
        },
      ],
      ['course.yaml:29 DUPLICATE_SLOT'],
    ],
    [
      'an activity placed twice',
      [{ file: course, from: '- lesson: l1', to: '- lesson: l1\n      - lesson: l1' }],
      ['course.yaml:18 DUPLICATE_ID'],
    ],
    [
      'a question id used twice',
      [{ file: questions, from: 'id: Q-2', to: 'id: Q-1' }],
      ['course.yaml:22 UNKNOWN_QUESTION', 'questions/all.yaml:12 DUPLICATE_ID'],
    ],
    [
      'a source id used twice',
      [{ file: sources, from: /$/, to: '- id: book\n  citation: B.\n  checked: true\n' }],
      ['sources.yaml:4 DUPLICATE_ID'],
    ],
    [
      'a lesson that is not there',
      [{ file: course, from: 'lesson: l1', to: 'lesson: l2' }],
      ['course.yaml:17 UNKNOWN_LESSON', 'lessons/l1.md:2 LESSON_NOT_PLACED'],
    ],
    [
      'a quiz that asks an unknown question',
      [{ file: course, from: '[Q-1]', to: '[Q-9]' }],
      ['course.yaml:27 UNKNOWN_QUESTION'],
    ],
    [
      'a graded quiz with a practice question',
      [{ file: course, from: '[Q-2]', to: '[Q-1]' }],
      ['course.yaml:22 QUIZ_WRONG_USE'],
    ],
    [
      'a practice quiz with a graded question',
      [{ file: course, from: '[Q-1]', to: '[Q-2]' }],
      ['course.yaml:27 QUIZ_WRONG_USE'],
    ],
    [
      'a quiz that asks a question twice',
      [{ file: course, from: '[Q-1]', to: '[Q-1, Q-1]' }],
      ['course.yaml:27 DUPLICATE_ID'],
    ],
    [
      'a question of an unknown lesson',
      [{ file: questions, from: 'lesson: l1', to: 'lesson: l7' }],
      ['questions/all.yaml:4 UNKNOWN_LESSON'],
    ],
    [
      'a question with an unknown source',
      [{ file: questions, from: '[book]', to: '[film]' }],
      ['questions/all.yaml:11 UNKNOWN_SOURCE'],
    ],
    [
      'a question of an unknown type',
      [{ file: questions, from: 'single-choice', to: 'riddle' }],
      ['questions/all.yaml:2 QUESTION_UNKNOWN_TYPE'],
    ],
    [
      'a question whose every option is right',
      [{ file: questions, from: 'key: [a]', to: 'key: [a, b]' }],
      ['questions/all.yaml:22 QUESTION_EVERY_OPTION_RIGHT'],
    ],
    [
      'a key that names no option',
      [{ file: questions, from: 'key: a', to: 'key: z' }],
      ['questions/all.yaml:10 QUESTION_KEY_UNKNOWN_OPTION'],
    ],
    [
      'a file that is too large',
      [{ file: 'LICENSE', to: 'x'.repeat(MAX_FILE_BYTES + 1) }],
      ['LICENSE:1 FILE_TOO_LARGE'],
    ],
    [
      'a file that does not belong',
      [{ file: 'lesson/l2.md', to: '' }],
      ['lesson/l2.md:1 FILE_UNEXPECTED'],
    ],
    [
      'questions that are no list',
      [{ file: 'questions/more.yaml', to: 'id: Q-3\n' }],
      ['questions/more.yaml:1 FIELD_INVALID'],
    ],
  ];
  it.each(table)('names the place of %s', (_, changes, expected) => {
    expect(problemsOf(...changes)).toEqual(expected);
  });

  it('names malformed YAML and what fails because of it', () => {
    expect(problemsOf({ file: sources, from: 'A book.', to: '"A book.' })).toEqual([
      'lessons/l1.md:2 LESSON_WITHOUT_SOURCE',
      'lessons/l1.md:10 UNKNOWN_SOURCE',
      'questions/all.yaml:11 UNKNOWN_SOURCE',
      'sources.yaml:4 YAML_MALFORMED',
    ]);
  });

  it('asks for the two files that every course has', () => {
    const { course: read, problems } = readCourse([]);
    expect(read).toBeNull();
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'course.yaml FILE_MISSING',
      'sources.yaml FILE_MISSING',
    ]);
  });

  it('refuses aliases that expand without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed'].map((pair) => [...pair])) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`);
    }
    expect(problemsOf({ file: course, to: bomb.join('\n') })).toContain(
      'course.yaml:4 YAML_MALFORMED',
    );
  });

  it('lists every problem at once, sorted by place', () => {
    const found = problemsOf(
      { file: lesson, from: 'Q-1', to: 'Q-9' },
      { file: course, from: '[Q-2]', to: '[Q-8]' },
      { file: questions, from: 'key: [a]', to: 'key: []' },
    );
    expect(found).toEqual([
      'course.yaml:22 UNKNOWN_QUESTION',
      'lessons/l1.md:12 UNKNOWN_QUESTION',
      'questions/all.yaml:22 QUESTION_NO_OPTION_RIGHT',
    ]);
  });
});
