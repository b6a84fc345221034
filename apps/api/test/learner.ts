import type { Client } from './client.ts';
import { readPath, takeQuiz } from './study.ts';
import type { PathStep, TestAttempt, TestSlot } from './study.ts';
import type { TestSchool, World } from './world.ts';

export type Learner = {
  client: Client;
  enrolmentId: string;
  /** The id of a step of the small course, by its title. */
  idOf: (title: string) => string;
  find: (title: string) => Promise<PathStep | undefined>;
};

export async function makeLearner(
  world: World,
  school: TestSchool,
  cohortId: string,
): Promise<Learner> {
  const { client, enrolmentId } = await world.makeStudent(school, cohortId);
  const ids = new Map((await readPath(client)).map(({ title, id }) => [title, id]));
  return {
    client,
    enrolmentId,
    idOf: (title) => ids.get(title) ?? '',
    find: async (title) => (await readPath(client)).find((step) => step.title === title),
  };
}

type Keys = { right: (slot: TestSlot) => unknown; wrong: (slot: TestSlot) => unknown };

/** The quiz whose safety questions are S-1 and S-2, all right but for the questions named. */
export function takeCareQuiz(
  { client, enrolmentId, idOf }: Learner,
  keys: Keys,
  wrong: readonly string[] = [],
): Promise<TestAttempt> {
  const answers = (slot: TestSlot) =>
    wrong.includes(slot.questionKey) ? keys.wrong(slot) : keys.right(slot);
  return takeQuiz(client, { enrolmentId, quizId: idOf('Quiz of care'), answers });
}
