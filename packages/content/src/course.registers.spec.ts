import { describe, expect, it } from '@jest/globals';
import {
  course,
  coverage,
  folder,
  glossary,
  lesson,
  problemsOf,
  questions,
} from './course.fixture.ts';
import type { Change } from './course.fixture.ts';
import { readCourse } from './course.reader.ts';

const oneRow = '- row: K01\n  lesson: l1\n  asked: [Q-1, Q-2]\n';
const onLesson = (rule: string): Change => ({
  file: course,
  from: 'preset: practice',
  to: `preset: practice\n        requires: [${rule}]`,
});
const onModule = (rule: string): Change => ({
  file: course,
  from: 'slot: 1',
  to: `slot: 1\n    requires: [${rule}]`,
});
/** What makes the first and the second question a choice, and a text in place of it. */
const choices = /single-choice([^]*?)  stem: Does[^]*?key: a\n/;
const boxes = /multiple-response([^]*?)  stem: Which[^]*?key: \[a\]\n/;
const byHand =
  'extended-text$1  stem: How?\n  maxWords: 9\n  rubric: [{ points: 1, criterion: Is kind }]\n  modelAnswer: So.\n';

describe('what a course says beside its lessons', () => {
  it('comes with it: limits, glossary, assets, coverage', () => {
    const { course: read, problems } = readCourse(folder({ file: coverage, to: oneRow }));
    expect(problems).toEqual([]);
    expect(read?.limits).toMatchObject({ pressure: { ceiling: 7 }, holdsPerPoint: 3 });
    expect(read?.glossary.map(({ id, sources }) => [id, sources])).toEqual([
      ['patella', []],
      ['femur', []],
    ]);
    expect(read?.assets.map(({ name, type }) => [name, type])).toEqual([
      ['knee.svg', 'image/svg+xml'],
      ['film.vtt', 'text/vtt'],
      ['film.webm', 'video/webm'],
    ]);
    expect(read?.assets[0]).toMatchObject({ width: 320, height: 200 });
    expect(read?.coverage).toEqual([{ row: 'K01', lesson: 'l1', asked: ['Q-1', 'Q-2'] }]);
  });

  it('names what each lesson cites and explains, known or not, archived lessons too', () => {
    const cited = ':source[book] :source[gone] :term[it]{id="femur"} `:source[code]`';
    const { mentions } = readCourse(
      folder(
        { file: lesson, from: ':source[book]', to: cited },
        { file: 'lessons/l2.md', to: '---\nid: l2\n---\n\n## Away\n\n:source[trial]\n' },
        { file: course, from: /$/, to: 'archived:\n  - lesson: l2\n' },
      ),
    );
    expect(mentions).toEqual({
      l1: { sources: ['book', 'gone'], terms: ['femur'] },
      l2: { sources: ['trial'], terms: [] },
    });
  });

  it('may be left out, and then is empty', () => {
    const without = folder({ file: course, from: /limits:[^]*?(?=modules)/, to: '' });
    const files = without.filter(({ path }) => !/glossary|assets/.test(path));
    const { course: read, problems } = readCourse(files);
    expect(problems).toEqual([]);
    expect(read).toMatchObject({ limits: null, glossary: [], assets: [], coverage: [] });
  });

  it('carries the review of a question, which is a draft unless it says otherwise', () => {
    const review = 'review: { by: A. Teacher, licence: LMT 1, date: 2026-03-01 }';
    const { course: read } = readCourse(
      folder({ file: questions, from: '  area: KIN', to: `  ${review}\n  area: KIN` }),
    );
    expect(read?.questions.map((question) => question.review)).toEqual([
      { state: 'reviewed', by: 'A. Teacher', licence: 'LMT 1', date: '2026-03-01' },
      { state: 'draft' },
    ]);
  });

  it('gives a module its rules to each of its activities, before their own', () => {
    const second =
      '  - id: m2\n    slot: 2\n    title: Second\n    requires:\n      - viewed: l1\n      - safetyPassed: q1\n    activities:\n      - quiz: p2\n        title: P\n        preset: practice\n        minutes: 1\n        questions: [Q-1]\n        requires:\n          - checksPassed: l1\n          - minimumScore: { quiz: q1, percent: 70 }\n';
    const { course: read } = readCourse(folder({ file: course, from: /$/, to: second }));
    expect(read?.modules[0]?.activities[0]?.requires).toEqual([]);
    expect(read?.modules[1]?.activities[0]?.requires).toEqual([
      { kind: 'viewed', activity: 'l1' },
      { kind: 'safety-passed', activity: 'q1' },
      { kind: 'checks-passed', activity: 'l1' },
      { kind: 'minimum-score', activity: 'q1', percent: 70 },
    ]);
  });
});

describe('a malformed register', () => {
  const table: [string, Change[], string[]][] = [
    [
      'limits that do not rise',
      [{ file: course, from: 'to: 6', to: 'to: 8' }],
      ['course.yaml:7 FIELD_INVALID'],
    ],
    [
      'a limit nobody knows',
      [{ file: course, from: 'holdsPerPoint: 3', to: 'holdsPerPoint: 3\n  breaths: 3' }],
      ['course.yaml:12 FIELD_UNKNOWN'],
    ],
    ['a rule about nothing', [onLesson('{ viewed: l9 }')], ['course.yaml:26 REQUIREMENT_UNKNOWN']],
    [
      'a rule about itself',
      [onLesson('{ safetyPassed: p1 }')],
      ['course.yaml:26 REQUIREMENT_FORWARD'],
    ],
    [
      'a rule of a module about what stands in it, once',
      [onModule('{ viewed: l1 }')],
      ['course.yaml:15 REQUIREMENT_FORWARD'],
    ],
    [
      'a rule for lessons about a quiz',
      [onLesson('{ viewed: q1 }')],
      ['course.yaml:26 REQUIREMENT_WRONG_KIND'],
    ],
    [
      'a rule for quizzes about a lesson',
      [onLesson('{ minimumScore: { quiz: l1, percent: 50 } }')],
      ['course.yaml:26 REQUIREMENT_WRONG_KIND'],
    ],
    [
      'a rule about safety-critical questions that are not there',
      [
        onLesson('{ safetyPassed: q1 }'),
        { file: questions, from: 'safetyCritical: true', to: 'safetyCritical: false' },
      ],
      ['course.yaml:26 REQUIREMENT_EMPTY'],
    ],
    [
      'a rule about a check that a person has to mark',
      [onLesson('{ checksPassed: l1 }'), { file: questions, from: choices, to: byHand }],
      ['course.yaml:26 REQUIREMENT_BY_HAND'],
    ],
    [
      'a rule about a safety-critical question that a person has to mark',
      [onLesson('{ safetyPassed: q1 }'), { file: questions, from: boxes, to: byHand }],
      ['course.yaml:26 REQUIREMENT_BY_HAND'],
    ],
    [
      'a score of a quiz that a person marks as a whole',
      [
        onLesson('{ minimumScore: { quiz: q1, percent: 50 } }'),
        { file: questions, from: boxes, to: byHand },
      ],
      ['course.yaml:26 REQUIREMENT_BY_HAND'],
    ],
    [
      'two rules in one',
      [onLesson('{ viewed: l1, safetyPassed: q1 }')],
      ['course.yaml:26 FIELD_INVALID'],
    ],
    [
      'a word of the glossary twice',
      [{ file: glossary, from: 'id: femur', to: 'id: patella' }],
      ['glossary.yaml:4 DUPLICATE_ID'],
    ],
    [
      'a word of the glossary with an unknown source',
      [{ file: glossary, from: /$/, to: '  sources: [film]\n' }],
      ['glossary.yaml:7 UNKNOWN_SOURCE'],
    ],
    [
      'a row covered twice, by what is not there',
      [{ file: coverage, to: oneRow + oneRow.replace('l1', 'l8').replace('Q-2', 'Q-9') }],
      [
        'coverage.yaml:4 DUPLICATE_ID',
        'coverage.yaml:5 UNKNOWN_LESSON',
        'coverage.yaml:6 UNKNOWN_QUESTION',
      ],
    ],
    [
      'a row that nothing asks',
      [{ file: coverage, to: oneRow.replace('Q-1, Q-2', '') }],
      ['coverage.yaml:3 FIELD_INVALID'],
    ],
  ];
  it.each(table)('names the place of %s', (_, changes, expected) => {
    expect(problemsOf(...changes)).toEqual(expected);
  });
});
