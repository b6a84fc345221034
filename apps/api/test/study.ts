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
  verdict: { isRight: boolean; fraction: string; canTryAgain: boolean; feedback: unknown } | null;
};
export type TestAttempt = {
  id: string;
  state: string;
  number: number;
  score: { points: string; outOf: string; percent: number } | null;
  slots: TestSlot[];
};

export const SLOT = `id position questionKey type question response isFlagged isClosed
  verdict { isRight fraction canTryAgain feedback }`;
export const ATTEMPT = `id state number score { points outOf percent } slots { ${SLOT} }`;

export const ANSWER = `mutation ($input: AnswerInput!) { answer(input: $input) { ${SLOT} } }`;
export const START = `mutation ($input: StartAttemptInput!) {
  startAttempt(input: $input) { ${ATTEMPT} } }`;
export const SUBMIT = `mutation ($input: SubmitAttemptInput!) {
  submitAttempt(input: $input) { ${ATTEMPT} } }`;
export const OPEN_LESSON = `mutation ($input: OpenLessonInput!) {
  openLesson(input: $input) { lastBlock doneAt tree checkAttempt { ${ATTEMPT} } } }`;
export const REACH = `mutation ($input: ReachBlockInput!) {
  reachBlock(input: $input) { lastBlock doneAt checksMissing } }`;

export type Activities = { lesson: string; lesson2: string; practice: string; quiz: string };

/** The activities of the shipped course, by what they are. */
export async function readActivities(client: Client): Promise<Activities> {
  const { home } = await client.get<{
    home: { enrolments: { modules: { activities: { id: string; kind: string }[] }[] }[] };
  }>('{ home { enrolments { modules { activities { id kind } } } } }');
  const all = home.enrolments[0]?.modules.flatMap((module) => module.activities) ?? [];
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

/** Knows the keys, since it asks the database: what a right and a wrong answer to a slot are. */
export async function readKeys(world: World) {
  const rows = await world.query<{ key: string; definition: { key: string | string[] } }>(
    `SELECT q.key, v.definition FROM question_version v
       JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id`,
  );
  const keys = new Map<string, string[]>();
  for (const { key, definition } of rows) {
    keys.set(key, [...(keys.get(key) ?? []), ...[definition.key].flat()]);
  }
  return {
    right: (slot: TestSlot) => respond(slot, keyIn(slot, keys.get(slot.questionKey) ?? [])),
    wrong: (slot: TestSlot) => respond(slot, wrongIn(slot, keys.get(slot.questionKey) ?? [])),
  };
}

function respond(slot: TestSlot, ids: string[]): unknown {
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
