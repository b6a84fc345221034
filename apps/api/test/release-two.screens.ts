import type { Client } from './client.ts';
import type { Name, Row, Scene } from './release-two.cohort.ts';
import { readPath } from './study.ts';

type Figure = { done: number; required: number };
type Score = { percent: number } | null;
type Step = { title: string; lock: object | null };
type HeatStudent = {
  enrolmentId: string;
  done: number[];
  score: (number | null)[];
  isLocked: boolean[];
  progress: Figure;
};
type Attempt = {
  activityTitle: string;
  number: number;
  preset: string;
  state: string;
  score: Score;
};
type StudentPage = {
  progress: Figure;
  modules: { progress: Figure; activities: (Step & { score: Score })[] }[];
  attempts: Attempt[];
};
type RecordRun = { progress: Figure; modules: { progress: Figure; score: Score }[] };

const PROGRESS = 'progress { done required }';
const PAGE = `query ($id: ID!) { studentPage(enrolmentId: $id) { ${PROGRESS}
  modules { ${PROGRESS} activities { title lock { unmet { kind } } score { percent } } }
  attempts { activityTitle number preset state score { percent } } } }`;
const MAP = `query ($a: ID!, $b: ID!) { heatMap(cohortId: $a, courseId: $b) {
  students { enrolmentId done score isLocked ${PROGRESS} } } }`;
const RECORD = `{ myRecord { runs { ${PROGRESS} modules { ${PROGRESS} score { percent } } } } }`;
const OVERVIEW = `{ cohorts(first: 50) { edges { node { cohort { id } students ${PROGRESS} } } } }`;

const told = ({ done, required }: Figure) => `${done} of ${required}`;
const titlesOf = (steps: readonly Step[]) =>
  steps.filter(({ lock }) => lock !== null).map(({ title }) => title);

/** The table as the page of each student and the heat map tell it together, by name. */
export async function readTable(scene: Scene): Promise<Record<Name, Row>> {
  const map = await readMap(scene);
  return byName(scene, async (_, enrolmentId) => {
    const page = await readPage(scene, enrolmentId);
    const row = map.get(enrolmentId);
    return {
      done: row?.done.slice(0, 3) ?? [],
      progress: row ? told(row.progress) : '',
      score: row?.score[0] ?? null,
      locked: titlesOf(page.modules.flatMap(({ activities }) => activities)),
      attempts: page.attempts.map(attemptWords).toSorted(),
    };
  });
}

/** What every screen says of the same, each by itself: a row of the table holds on all of them. */
export async function readScreens(scene: Scene): Promise<object> {
  const map = await readMap(scene);
  const students = await byName(scene, async (client, enrolmentId) => {
    const page = await readPage(scene, enrolmentId);
    const record = await readRecord(client);
    const row = map.get(enrolmentId);
    return {
      progress: {
        home: await readHome(client),
        record: record && told(record.progress),
        page: told(page.progress),
        map: row && told(row.progress),
      },
      done: {
        record: firstThree(record?.modules.map(({ progress }) => progress.done)),
        page: firstThree(page.modules.map(({ progress }) => progress.done)),
        map: firstThree(row?.done),
      },
      score: { record: record?.modules[0]?.score?.percent ?? null, map: row?.score[0] ?? null },
      locked: {
        home: titlesOf(await readPath(client)),
        page: titlesOf(page.modules.flatMap(({ activities }) => activities)),
      },
      closedModules: row?.isLocked,
    };
  });
  return { students, overview: await readOverview(scene) };
}

/** What they should say by the table. */
export function screensOf(table: Record<Name, Row>): object {
  const students = Object.entries(table).map(([name, { progress, done, score, locked }]) => {
    const isClosed = (...titles: string[]) => titles.every((title) => locked.includes(title));
    return [
      name,
      {
        progress: { home: progress, record: progress, page: progress, map: progress },
        done: { record: done, page: done, map: done },
        score: { record: score, map: score },
        locked: { home: locked, page: locked },
        closedModules: [
          false,
          false,
          isClosed('Busy hands', 'Practice further'),
          isClosed('Other hands', 'Quiz on the side'),
          false,
          false,
        ],
      },
    ];
  });
  const sum = Object.values(table).map(({ progress }) => progress.split(' of ').map(Number));
  const total = (column: number) => sum.reduce((all, row) => all + (row[column] ?? 0), 0);
  const overview = { students: sum.length, progress: `${total(0)} of ${total(1)}` };
  return { students: Object.fromEntries(students), overview };
}

function firstThree(done: readonly number[] | undefined): readonly number[] | undefined {
  return done?.slice(0, 3);
}

function attemptWords({ activityTitle, number, preset, state, score }: Attempt): string {
  if (preset === 'CHECK') return `${activityTitle} ${number}: checks`;
  return `${activityTitle} ${number}: ${state === 'OPEN' ? 'open' : score?.percent}`;
}

async function byName<T>(
  { learners }: Scene,
  read: (client: Client, enrolmentId: string) => Promise<T>,
): Promise<Record<Name, T>> {
  const { ann, ben, cleo, dan, eve } = learners;
  const of = ({ client, enrolmentId }: Scene['learners'][Name]) => read(client, enrolmentId);
  return {
    ann: await of(ann),
    ben: await of(ben),
    cleo: await of(cleo),
    dan: await of(dan),
    eve: await of(eve),
  };
}

async function readMap({ school, cohortId }: Scene): Promise<Map<string, HeatStudent>> {
  const variables = { a: cohortId, b: school.courseId };
  const { heatMap } = await school.admin.get<{ heatMap: { students: HeatStudent[] } }>(
    MAP,
    variables,
  );
  return new Map(heatMap.students.map((student) => [student.enrolmentId, student]));
}

async function readPage({ school }: Scene, id: string): Promise<StudentPage> {
  return (await school.admin.get<{ studentPage: StudentPage }>(PAGE, { id })).studentPage;
}

async function readHome(client: Client): Promise<string | undefined> {
  const { home } = await client.get<{ home: { enrolments: { progress: Figure }[] } }>(
    `{ home { enrolments { ${PROGRESS} } } }`,
  );
  return home.enrolments[0] && told(home.enrolments[0].progress);
}

async function readRecord(client: Client): Promise<RecordRun | undefined> {
  return (await client.get<{ myRecord: { runs: RecordRun[] } }>(RECORD)).myRecord.runs[0];
}

async function readOverview({ school, cohortId }: Scene): Promise<object> {
  type Summary = { cohort: { id: string }; students: number; progress: Figure };
  const { cohorts } = await school.admin.get<{ cohorts: { edges: { node: Summary }[] } }>(OVERVIEW);
  const own = cohorts.edges.find(({ node }) => node.cohort.id === cohortId)?.node;
  return { students: own?.students, progress: own && told(own.progress) };
}
