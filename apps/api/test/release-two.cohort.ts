import { makeLearner, type Learner } from './learner.ts';
import { moveCohort, type Moved } from './moves.ts';
import { publishEdited } from './release-two.course.ts';
import {
  answer,
  answerInput,
  finishLesson,
  openLesson,
  reach,
  readKeys,
  startAttempt,
  takeQuiz,
} from './study.ts';
import type { TestAttempt } from './study.ts';
import type { TestSchool, World } from './world.ts';

type Keys = Awaited<ReturnType<typeof readKeys>>;
export type Name = 'ann' | 'ben' | 'cleo' | 'dan' | 'eve';
export type Scene = {
  school: TestSchool;
  cohortId: string;
  /** The second release; the cohort is on the school's first. */
  second: string;
  /** By the keys of the first. */
  keys: Keys;
  learners: Record<Name, Learner>;
  /** Ben's quiz: two of six questions are answered. */
  underWay: TestAttempt;
  /** Eve's check in the lesson that the second release lacks. */
  leftCheck: TestAttempt;
};

/**
 * Per student: done by module (m1, m2, m3 of six), the score of the first quiz, what is locked in the order of the
 * path, and the attempts, each with what it was worth or that it is open.
 */
export type Row = {
  done: number[];
  progress: string;
  score: number | null;
  locked: string[];
  attempts: string[];
};

const ANNS = [
  'Practice of the beginning 1: 100',
  'Quiz of the beginning 1: 100',
  'Slow hands 1: checks',
  'Warm hands 1: checks',
];
const BENS = ['Quiz of the beginning 1: open', 'Slow hands 1: checks', 'Warm hands 1: checks'];
const EVES = ['Quiet hands 1: checks', 'Quiz of care 1: 100'];
const CLEOS = ['Careful hands 1: checks', ...EVES];

const SIDE = ['Other hands', 'Quiz on the side'];
const FURTHER_BEFORE = ['Busy hands', 'Quiet hands', 'Practice further'];
const FURTHER_AFTER = ['Busy hands', 'Practice further'];

/** R1: m1 asks 4 (two lessons, practice, quiz), m2 asks 2 (lesson, quiz), m3 asks 3 (two lessons, practice). */
export const BEFORE: Record<Name, Row> = {
  ann: {
    done: [4, 0, 0],
    progress: '4 of 9',
    score: 100,
    locked: FURTHER_BEFORE,
    attempts: ANNS,
  },
  ben: {
    done: [1, 0, 0],
    progress: '1 of 9',
    score: null,
    locked: [...FURTHER_BEFORE, ...SIDE],
    attempts: BENS,
  },
  cleo: { done: [0, 2, 2], progress: '4 of 9', score: null, locked: SIDE, attempts: CLEOS },
  dan: {
    done: [0, 0, 0],
    progress: '0 of 9',
    score: null,
    locked: [...FURTHER_BEFORE, ...SIDE],
    attempts: [],
  },
  eve: { done: [0, 1, 1], progress: '2 of 9', score: null, locked: SIDE, attempts: EVES },
};
/** R2: m1 asks 4 (l1, l7, practice, quiz), m2 asks 3 (l2, l3, quiz), m3 asks 2 (l4, practice). */
export const AFTER: Record<Name, Row> = {
  ann: { done: [3, 1, 0], progress: '4 of 9', score: 100, locked: FURTHER_AFTER, attempts: ANNS },
  ben: {
    done: [1, 0, 0],
    progress: '1 of 9',
    score: null,
    locked: [...FURTHER_AFTER, ...SIDE],
    attempts: BENS,
  },
  cleo: { done: [0, 2, 1], progress: '3 of 9', score: null, locked: SIDE, attempts: CLEOS },
  dan: {
    done: [0, 0, 0],
    progress: '0 of 9',
    score: null,
    locked: [...FURTHER_AFTER, ...SIDE],
    attempts: [],
  },
  eve: { done: [0, 1, 1], progress: '2 of 9', score: null, locked: SIDE, attempts: EVES },
};

/** Five students, each somewhere else in the first release, and the second one published. */
export async function startCohort(world: World): Promise<Scene> {
  const school = await world.makeSchool();
  const cohortId = await world.makeCohort(school);
  const keys = await readKeys(world);
  const make = () => makeLearner(world, school, cohortId);
  const learners = {
    ann: await make(),
    ben: await make(),
    cleo: await make(),
    dan: await make(),
    eve: await make(),
  };
  const { ann, cleo, eve } = learners;
  await finish(keys, ann, ['Warm hands', 'Slow hands']);
  await take(keys, ann, 'Practice of the beginning');
  await take(keys, ann, 'Quiz of the beginning');
  const underWay = await leaveBen(keys, learners.ben);
  await finish(keys, cleo, ['Careful hands']);
  await take(keys, cleo, 'Quiz of care');
  await finish(keys, cleo, ['Busy hands', 'Quiet hands']);
  await take(keys, eve, 'Quiz of care');
  await finish(keys, eve, ['Busy hands']);
  const leftCheck = await openLastCheck(eve);
  const second = await publishEdited(world, school);
  return { school, cohortId, second, keys, learners, underWay, leftCheck };
}

async function finish(keys: Keys, learner: Learner, titles: string[]): Promise<void> {
  const { client, enrolmentId, idOf } = learner;
  for (const title of titles) {
    await finishLesson(client, { enrolmentId, lessonId: idOf(title), answers: keys.right });
  }
}

function take(keys: Keys, learner: Learner, title: string): Promise<TestAttempt> {
  const { client, enrolmentId, idOf } = learner;
  return takeQuiz(client, { enrolmentId, quizId: idOf(title), answers: keys.right });
}

/** One check of "Slow hands" is wrong, and the quiz is begun. */
async function leaveBen(keys: Keys, ben: Learner): Promise<TestAttempt> {
  const { client, enrolmentId, idOf } = ben;
  await finish(keys, ben, ['Warm hands']);
  const { checkAttempt } = await openLesson(client, enrolmentId, idOf('Slow hands'));
  const [check] = checkAttempt?.slots ?? [];
  const wrong = check && keys.wrong(check);
  await answer(client, answerInput(checkAttempt?.id ?? '', 1, wrong, true));
  const quiz = await startAttempt(client, enrolmentId, idOf('Quiz of the beginning'));
  for (const slot of quiz.slots.slice(0, 2)) {
    await answer(client, answerInput(quiz.id, slot.position, keys.right(slot)));
  }
  return quiz;
}

/** Reads "Quiet hands" to its end, and leaves its check for later. */
async function openLastCheck({ client, enrolmentId, idOf }: Learner): Promise<TestAttempt> {
  const page = await openLesson(client, enrolmentId, idOf('Quiet hands'));
  await reach(client, enrolmentId, idOf('Quiet hands'), page.tree.blocks.length - 1);
  if (!page.checkAttempt) throw new Error('no check');
  return page.checkAttempt;
}

export function move(
  { school, cohortId }: Scene,
  releaseId: string,
  expected: string,
): Promise<Moved> {
  return moveCohort(school.admin, school, { cohortId, releaseId, expected });
}
