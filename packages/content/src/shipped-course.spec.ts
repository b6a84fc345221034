import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { compileLesson, formatProblem, readCourse, readingGaps } from './index.ts';
import type { ActivitySource, QuizActivity } from './index.ts';
import { readFolder } from './folder.ts';
import { MAX_READING_SECONDS } from './reading.gaps.ts';
import { mentionsOfLesson, mentionsOfQuestion, wrongNumbers } from './shipped-numbers.fixture.ts';

const folder = fileURLToPath(new URL('../../courses/trigger-point-therapy', import.meta.url));
const { course, problems } = readCourse(await readFolder(folder));
const questions = course?.questions ?? [];
const lessons = course?.lessons ?? [];
const activities = (course?.modules ?? []).flatMap((module) => module.activities);
const isQuiz = (activity: ActivitySource): activity is QuizActivity => activity.kind === 'quiz';
const quizzes = activities.filter(isQuiz);
const asked = new Set([
  ...lessons.flatMap(({ checks }) => checks),
  ...quizzes.flatMap((quiz) => quiz.questions),
]);
const captions = (course?.assets ?? []).filter(({ type }) => type === 'text/vtt');
const trees = lessons.map(({ id, markdown }) => {
  const { sources = [], glossary, limits, assets = [] } = course ?? {};
  const named = assets.map((asset) => ({ ...asset, url: asset.name }));
  return { id, tree: compileLesson(markdown, { sources, glossary, limits, assets: named }).tree };
});
const numbered = (prefix: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(digits, '0')}`);

describe('the course that ships', () => {
  it('has no problems', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('has five modules with the eleven lessons in the order they are taught', () => {
    const outline = course?.modules.map(({ activities: placed }) =>
      placed.filter(({ kind }) => kind === 'lesson').map(({ id }) => id),
    );
    expect(outline).toEqual([
      ['l1', 'l2'],
      ['l4', 'l5'],
      ['l3', 'l6'],
      ['l7', 'l8', 'l9'],
      ['l10', 'l11'],
    ]);
  });

  it('has a practice quiz for each lesson and one graded quiz at the end of each module', () => {
    const lessonOf = new Map(questions.map(({ id, lesson }) => [id, lesson]));
    const practised = quizzes
      .filter(({ preset }) => preset === 'practice')
      .map((quiz) => [...new Set(quiz.questions.map((id) => lessonOf.get(id)))]);
    const missing = lessons.filter(({ id }) => !practised.some((of) => of.includes(id)));
    expect(missing.map(({ id }) => `no practice quiz for ${id}`)).toEqual([]);
    for (const module of course?.modules ?? []) {
      const graded = module.activities.filter((one) => isQuiz(one) && one.preset === 'quiz');
      expect([module.id, graded.map(({ id }) => id)]).toEqual([module.id, [`${module.id}-quiz`]]);
      expect(module.activities.at(-1)?.id).toBe(`${module.id}-quiz`);
    }
  });

  it('locks the hands-on lessons by the safety questions of the second module', () => {
    const rule = { kind: 'safety-passed', activity: 'm2-quiz' };
    const open = activities
      .filter(({ id }) => ['l6', 'l7', 'l8', 'l9'].includes(id))
      .filter(({ requires }) => !requires.some((one) => one.kind === rule.kind));
    expect(open.map(({ id }) => `${id} is not locked`)).toEqual([]);
    const locked = activities.filter(({ requires }) => requires.length > 0 && requires);
    for (const { requires } of locked.filter(({ kind }) => kind === 'lesson')) {
      expect(requires).toContainEqual(rule);
    }
  });

  it('lets nobody reach, past a lock, what the lock is there for', () => {
    const opensAlone = activities.filter(({ requires }) => requires.length === 0);
    const handsOn = new Set(['l6', 'l7', 'l8', 'l9']);
    const lessonOf = new Map(questions.map(({ id, lesson }) => [id, lesson]));
    const leaks = opensAlone
      .filter(isQuiz)
      .filter((quiz) => quiz.questions.every((id) => handsOn.has(lessonOf.get(id) ?? '')));
    expect(leaks.map(({ id }) => `${id} is open before its lessons`)).toEqual([]);
  });
});

describe('its questions', () => {
  it('hold all sixty of the subject matter', () => {
    const ids = new Set(questions.map(({ id }) => id));
    expect(numbered('TPT-', 60, 3).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are each asked somewhere', () => {
    expect(questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are kept for graded use in about a third', () => {
    const graded = questions.filter(({ use }) => use === 'graded').length;
    const share = graded / questions.length;
    const words = `${graded} of ${questions.length} are graded: at least 30 %, at most 40 %`;
    expect([words, share >= 0.3 && share <= 0.4]).toEqual([words, true]);
  });

  it('are of every type, with at least four short answers', () => {
    const types = questions.map(({ type }) => type);
    expect(new Set(types).size).toBeGreaterThanOrEqual(10);
    expect(types.filter((type) => type === 'short-answer').length).toBeGreaterThanOrEqual(4);
  });

  it('mark as safety-critical what may harm a client, and keep it graded', () => {
    const critical = ['009', '012', '018', '031', '033', '039', '047'].map((n) => `TPT-${n}`);
    const flagged = questions.filter(({ isSafetyCritical }) => isSafetyCritical);
    expect(flagged.map(({ id }) => id)).toEqual(expect.arrayContaining(critical));
    expect(flagged.filter(({ use }) => use !== 'graded').map(({ id }) => id)).toEqual([]);
  });
});

describe('its coverage', () => {
  const rows = course?.coverage ?? [];

  it('names each row of the subject matter once, and leaves advertising out', () => {
    expect(rows.map(({ row }) => row).toSorted()).toEqual(numbered('S', 55, 2));
  });

  it('teaches each row in a lesson that is placed, and asks it in a check or a quiz', () => {
    const placed = new Set(activities.map(({ id }) => id));
    const faults = rows.flatMap(({ row, lesson, asked: ids }) => [
      ...(placed.has(lesson) ? [] : [`${row}: no lesson ${lesson}`]),
      ...(ids.some((id) => asked.has(id)) ? [] : [`${row}: asked nowhere`]),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('its lessons', () => {
  it('give something to do at least every 90 seconds of reading', () => {
    const long = trees.flatMap(({ id, tree }) =>
      readingGaps(tree)
        .filter(({ seconds }) => seconds > MAX_READING_SECONDS)
        .map(({ block, seconds }) => `${id} from "${tree.blocks[block]?.title}": ${seconds} s`),
    );
    expect(long).toEqual([]);
  });

  it('are of short blocks', () => {
    const sizes = trees.map(({ id, tree }) => [id, tree.blocks.length] as const);
    expect(sizes.filter(([, count]) => count < 6 || count > 14)).toEqual([]);
  });

  it('explain every word that they mark, and use every word of the glossary', () => {
    const used = new Set(trees.flatMap(({ tree }) => tree.terms.map(({ id }) => id)));
    const unused = (course?.glossary ?? []).filter(({ id }) => !used.has(id));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('show every file of assets/', () => {
    const shown = JSON.stringify(trees);
    const unseen = (course?.assets ?? []).filter(({ name }) => !shown.includes(`"${name}"`));
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });
});

describe('the numbers that matter', () => {
  it('are those of course.yaml wherever a lesson or a question names them', () => {
    const limits = course?.limits;
    if (!limits) throw new Error('the course sets its limits');
    const mentions = [
      ...trees.flatMap(({ id, tree }) => mentionsOfLesson(id, tree)),
      ...questions.flatMap(mentionsOfQuestion),
      ...(course?.glossary ?? []).map(({ id, definition }) => ({ place: id, text: definition })),
      ...captions.map(({ name, bytes }) => ({
        place: name,
        text: new TextDecoder().decode(bytes),
      })),
    ];
    expect(wrongNumbers(mentions, limits)).toEqual([]);
  });

  it('are found in the ways the course words them', () => {
    const limits = course?.limits;
    if (!limits) throw new Error('the course sets its limits');
    const wrong = [
      'The ceiling is 8.',
      'Work at 3 to 6 out of 10.',
      'Hold for 20 to 90 seconds.',
      'Rest for 5 to 30 seconds.',
      'At most 20 minutes a region.',
      'Never above 9.',
    ].map((text) => ({ place: 'x', text }));
    expect(wrongNumbers(wrong, limits)).toHaveLength(wrong.length);
  });
});
