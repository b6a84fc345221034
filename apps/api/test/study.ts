import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';
import type { World } from './world.ts';

export type TestSlot = {
  id: string;
  position: number;
  questionKey: string;
  type: string;
  question: { options?: { id: string }[]; items?: { id: string }[] };
  response: unknown;
  isFlagged: boolean;
  isClosed: boolean;
  isWaiting: boolean;
  verdict: {
    isRight: boolean | null;
    fraction: string | null;
    canTryAgain: boolean;
    feedback: unknown;
  } | null;
};
export type TestAttempt = {
  id: string;
  state: string;
  number: number;
  waiting: number;
  score: { points: string; outOf: string; percent: number } | null;
  slots: TestSlot[];
};

export const SLOT = `id position questionKey type question response isFlagged isClosed isWaiting
  verdict { isRight fraction canTryAgain feedback }`;
export const ATTEMPT = `id state number waiting score { points outOf percent } slots { ${SLOT} }`;

export const ANSWER = `mutation ($input: AnswerInput!) { answer(input: $input) { ${SLOT} } }`;
export const START = `mutation ($input: StartAttemptInput!) {
  startAttempt(input: $input) { ${ATTEMPT} } }`;
export const SUBMIT = `mutation ($input: SubmitAttemptInput!) {
  submitAttempt(input: $input) { ${ATTEMPT} } }`;
export const OPEN_LESSON = `mutation ($input: OpenLessonInput!) {
  openLesson(input: $input) { lessonId lastBlock doneAt tree checkAttempt { ${ATTEMPT} } } }`;
export const REACH = `mutation ($input: ReachBlockInput!) {
  reachBlock(input: $input) { lastBlock doneAt checksMissing } }`;

export type Activities = { lesson: string; lesson2: string; practice: string; quiz: string };

export type PathStep = {
  id: string;
  kind: string;
  title: string;
  state: string;
  lock: TestLock | null;
};
export type TestLock = {
  unmet: {
    kind: string;
    activityId: string;
    activityTitle: string;
    done: number;
    needed: number;
  }[];
};
export const LOCK = 'lock { unmet { kind activityId activityTitle done needed } }';

/** Every step of the student's course, as home shows it. */
export async function readPath(client: Client): Promise<PathStep[]> {
  const { home } = await client.get<{
    home: { enrolments: { modules: { activities: PathStep[] }[] }[] };
  }>(`{ home { enrolments { modules { activities { id kind title state ${LOCK} } } } } }`);
  return home.enrolments[0]?.modules.flatMap((module) => module.activities) ?? [];
}

/** The first activities of each kind. */
export async function readActivities(client: Client): Promise<Activities> {
  const all = await readPath(client);
  const of = (kind: string) => all.filter((activity) => activity.kind === kind).map(({ id }) => id);
  const [lesson = '', lesson2 = ''] = of('LESSON');
  return { lesson, lesson2, practice: of('PRACTICE')[0] ?? '', quiz: of('QUIZ')[0] ?? '' };
}

export async function startAttempt(
  client: Client,
  enrolmentId: string,
  quizId: string,
  retryOf?: string,
): Promise<TestAttempt> {
  const input = { id: newId(), enrolmentId, quizId, retryOf };
  const { startAttempt } = await client.get<{ startAttempt: TestAttempt }>(START, { input });
  return startAttempt;
}

export function answerInput(attemptId: string, position: number, response: unknown, check = false) {
  return { attemptId, eventId: newId(), position, response, check };
}

export async function submit(client: Client, attemptId: string): Promise<TestAttempt> {
  const input = { attemptId, eventId: newId() };
  const { submitAttempt } = await client.get<{ submitAttempt: TestAttempt }>(SUBMIT, { input });
  return submitAttempt;
}

export type LessonPage = {
  lessonId: string;
  lastBlock: number;
  doneAt: string | null;
  tree: { blocks: unknown[] };
  checkAttempt: TestAttempt | null;
};
type Progress = { lastBlock: number; doneAt: string | null; checksMissing: number };

export async function answer(client: Client, input: object): Promise<TestSlot> {
  return (await client.get<{ answer: TestSlot }>(ANSWER, { input })).answer;
}

export async function openLesson(client: Client, enrolmentId: string, lessonId: string) {
  const input = { enrolmentId, lessonId, attemptId: newId() };
  return (await client.get<{ openLesson: LessonPage }>(OPEN_LESSON, { input })).openLesson;
}

export async function reach(client: Client, enrolmentId: string, lessonId: string, block: number) {
  const input = { enrolmentId, lessonId, block };
  return (await client.get<{ reachBlock: Progress }>(REACH, { input })).reachBlock;
}

/** Starts, answers each question (null leaves it blank) and submits. */
export async function takeQuiz(
  client: Client,
  quiz: {
    enrolmentId: string;
    quizId: string;
    retryOf?: string;
    answers: (slot: TestSlot) => unknown;
  },
): Promise<TestAttempt> {
  const attempt = await startAttempt(client, quiz.enrolmentId, quiz.quizId, quiz.retryOf);
  for (const slot of attempt.slots) {
    const response = quiz.answers(slot);
    if (response === null) continue;
    await answer(client, answerInput(attempt.id, slot.position, response));
  }
  return submit(client, attempt.id);
}

/** Reads a lesson to its end and answers its checks. */
export async function finishLesson(
  client: Client,
  lesson: { enrolmentId: string; lessonId: string; answers: (slot: TestSlot) => unknown },
): Promise<LessonPage> {
  const { enrolmentId, lessonId, answers } = lesson;
  const page = await openLesson(client, enrolmentId, lessonId);
  await reach(client, enrolmentId, lessonId, page.tree.blocks.length - 1);
  for (const slot of page.checkAttempt?.slots ?? []) {
    const attemptId = page.checkAttempt?.id ?? '';
    await answer(client, answerInput(attemptId, slot.position, answers(slot), true));
  }
  return page;
}

/** Knows the keys, since it asks the database: what a right and a wrong answer to a slot are. */
export async function readKeys(world: World) {
  const rows = await world.query<{ key: string; definition: { key?: string | string[] } }>(
    `SELECT q.key, v.definition FROM question_version v
       JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id`,
  );
  const keys = new Map<string, string[]>();
  for (const { key, definition } of rows) {
    keys.set(key, [...(keys.get(key) ?? []), ...[definition.key ?? []].flat()]);
  }
  return {
    right: (slot: TestSlot) => respond(slot, keyIn(slot, keys.get(slot.questionKey) ?? [])),
    wrong: (slot: TestSlot) => respond(slot, wrongIn(slot, keys.get(slot.questionKey) ?? [])),
  };
}

function respond(slot: TestSlot, ids: string[]): unknown {
  if (slot.type === 'extended-text') return { text: 'I would ask first.' };
  if (slot.type === 'single-choice') return { choice: ids[0] };
  return slot.type === 'multiple-response' ? { choices: ids } : { order: ids };
}

function idsOf({ question }: TestSlot): string[] {
  return (question.options ?? question.items ?? []).map(({ id }) => id);
}

function keyIn(slot: TestSlot, key: string[]): string[] {
  return key.filter((id) => idsOf(slot).includes(id));
}

function wrongIn(slot: TestSlot, key: string[]): string[] {
  if (slot.type === 'ordering') return keyIn(slot, key).toReversed();
  return idsOf(slot)
    .filter((id) => !key.includes(id))
    .slice(0, 1);
}
