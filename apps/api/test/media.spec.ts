import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { publishMedia } from './media.course.ts';
import { readActivities } from './study.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const KEEP = `mutation ($input: KeepMediaPositionInput!) {
  keepMediaPosition(input: $input) { media seconds } }`;
const PAGE = `query ($e: ID!, $l: ID!) {
  lesson(enrolmentId: $e, lessonId: $l) { tree mediaPositions { media seconds } } }`;
const OPEN = 'mutation ($input: OpenLessonInput!) { openLesson(input: $input) { id } }';
type Page = { lesson: { tree: unknown; mediaPositions: { media: string; seconds: number }[] } };

let world: World;
let school: TestSchool;
beforeAll(async () => {
  world = await startWorld();
  school = await publishMedia(world, await world.makeSchoolWithoutCourse());
});
afterAll(() => world.stop());

async function makeViewer({ opened } = { opened: true }) {
  const { client, enrolmentId } = await world.makeStudent(school, await world.makeCohort(school));
  const { lesson: lessonId } = await readActivities(client);
  if (opened) await client.get(OPEN, { input: { enrolmentId, lessonId, attemptId: newId() } });
  const input = { enrolmentId, lessonId, media: 'hold.webm', seconds: 42 };
  return { client, enrolmentId, lessonId, input };
}

describe('the place in a video', () => {
  it('is kept, and given back with the lesson', async () => {
    const { client, enrolmentId, lessonId, input } = await makeViewer();
    await client.get(KEEP, { input });
    await client.get(KEEP, { input: { ...input, seconds: 7 } });
    const { lesson } = await client.get<Page>(PAGE, { e: enrolmentId, l: lessonId });
    expect(lesson.mediaPositions).toEqual([{ media: 'hold.webm', seconds: 7 }]);
  });

  it('is evidence of activity, once a minute at most', async () => {
    const { client, enrolmentId, input } = await makeViewer();
    await world.query(
      `UPDATE lesson_progress SET last_interaction_at = now() - interval '2 minutes'
        WHERE enrolment_id = $1`,
      [enrolmentId],
    );
    for (const seconds of [1, 2, 3]) await client.get(KEEP, { input: { ...input, seconds } });
    const events = await world.query(
      'SELECT kind FROM lesson_event WHERE enrolment_id = $1 ORDER BY id',
      [enrolmentId],
    );
    expect(events).toEqual([{ kind: 'OPENED' }, { kind: 'WATCHED' }]);
  });

  it.each<[string, object, string]>([
    ['of a file that is no video', { media: 'grip.svg' }, 'NOT_FOUND'],
    ['of a file that is not there', { media: '../hold.webm' }, 'NOT_FOUND'],
    ['of a name that is too long', { media: 'x'.repeat(100_000) }, 'INPUT_INVALID'],
    ['before the beginning', { seconds: -1 }, 'INPUT_INVALID'],
    ['after a day', { seconds: 86_401 }, 'INPUT_INVALID'],
    ['between two seconds', { seconds: 1.5 }, 'INPUT_INVALID'],
    ['in a lesson that is not there', { lessonId: newId() }, 'NOT_FOUND'],
    ['in a run that is not there', { enrolmentId: newId() }, 'NOT_FOUND'],
  ])('%s is refused and nothing is kept', async (_title, change, code) => {
    const { client, enrolmentId, input } = await makeViewer();
    const refused = await client.send(KEEP, { input: { ...input, ...change } });
    expect(refused.code).toBe(code);
    const kept = await world.query('SELECT media FROM media_position WHERE enrolment_id = $1', [
      enrolmentId,
    ]);
    expect(kept).toEqual([]);
  });

  it('is not kept in a lesson that was never opened', async () => {
    const { client, input } = await makeViewer({ opened: false });
    expect((await client.send(KEEP, { input })).code).toBe('NOT_FOUND');
  });
});

describe('the matter of a release', () => {
  it('gives the words of the course', async () => {
    const { client, enrolmentId } = await makeViewer();
    const { glossary } = await client.get<{ glossary: object[] }>(
      'query ($e: ID!) { glossary(enrolmentId: $e) { id term definition } }',
      { e: enrolmentId },
    );
    expect(glossary).toEqual([
      {
        id: 'pincer-grip',
        term: 'Pincer grip',
        definition: 'The muscle is held between thumb and fingers.',
      },
    ]);
  });

  it('gives a lesson its words and the addresses of its files', async () => {
    const { client, enrolmentId, lessonId } = await makeViewer();
    const { lesson } = await client.get<Page>(PAGE, { e: enrolmentId, l: lessonId });
    const tree = JSON.stringify(lesson.tree);
    expect(tree).toMatch(/"dataSrc":"\/assets\/[0-9a-f]{64}\.svg"/);
    expect(tree).toMatch(/"dataSrc":"\/assets\/[0-9a-f]{64}\.webm"/);
    expect(tree).toMatch(/"dataCaptions":"\/assets\/[0-9a-f]{64}\.vtt"/);
    expect(tree).toContain('"term":"Pincer grip"');
  });
});
