import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLearner, type Learner } from './learner.ts';
import { publishEdited } from './release-two.course.ts';
import { finishLesson, readKeys, takeQuiz } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const MAP = `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
  release modules { id required }
  students { enrolmentId done required percent isLocked progress { done required } } } }`;
const MOVE = 'mutation ($input: MoveEnrolmentInput!) { moveEnrolment(input: $input) { id } }';

type HeatMap = {
  release: number;
  modules: { id: string; required: number }[];
  students: { enrolmentId: string; required: number[] | null }[];
};

let world: World;
let school: TestSchool;
let moved: Learner;
let settled: Learner;
let map: HeatMap;

/** "Slow hands" moves to the second module, "Quiet hands" to a new one. */
const courseYaml = (text: string) =>
  `${text
    .replace('      - lesson: l2\n', '')
    .replace('      - lesson: l3\n', '      - lesson: l2\n      - lesson: l3\n')
    .replace('      - lesson: l5\n        requires:\n          - viewed: l4\n', '')}
  - id: m7
    slot: 7
    title: Quiet
    activities:
      - lesson: l5
`;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
  moved = await makeLearner(world, school, await world.makeCohort(school));
  await finishCare(moved);
  const releaseId = await publishEdited(world, school, { 'course.yaml': courseYaml });
  const cohortId = await world.makeCohort({ ...school, releaseId });
  settled = await makeLearner(world, school, cohortId);
  const input = { enrolmentId: moved.enrolmentId, cohortId, release: 'KEEP' };
  await school.admin.get(MOVE, { input });
  const asked = { a: cohortId, b: school.courseId };
  ({ heatMap: map } = await school.admin.get<{ heatMap: HeatMap }>(MAP, asked));
});
afterAll(() => world.stop());

/** All of the second module, as it is in the first release. */
async function finishCare({ client, enrolmentId, idOf }: Learner): Promise<void> {
  const { right: answers } = await readKeys(world);
  await finishLesson(client, { enrolmentId, lessonId: idOf('Careful hands'), answers });
  await takeQuiz(client, { enrolmentId, quizId: idOf('Quiz of care'), answers });
}

const rowOf = ({ enrolmentId }: Learner) =>
  map.students.find((student) => student.enrolmentId === enrolmentId);

describe('a student on another release than the cohort', () => {
  it('is measured by what that release requires, in each cell as in the whole', () => {
    expect(map.release).toBe(2);
    expect(map.modules.map(({ required }) => required)).toEqual([3, 3, 2, 0, 0, 0, 1]);
    expect(rowOf(moved)).toMatchObject({
      done: [0, 2, 0, 0, 0, 0, 0],
      required: [4, 2, 3, 0, 0, 0, 0],
      percent: [0, 100, 0, 0, 0, 0, 0],
      isLocked: [false, false, false, true, false, false, false],
      progress: { done: 2, required: 9 },
    });
  });

  it('is told from those on the cohort’s release, for whom the columns say it', () => {
    expect(rowOf(settled)).toMatchObject({ required: null, progress: { done: 0, required: 9 } });
  });
});
