import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishService } from '../src/courses/index.ts';
import { AppError } from '../src/platform/errors/index.ts';
import type { Client } from './client.ts';
import { GRIP, HOLD, mediaCourse, publishMedia } from './media.course.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let student: Client;
let stranger: Client;

const hashOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const grip = `/assets/${hashOf(GRIP)}.svg`;
const hold = `/assets/${hashOf(HOLD)}.webm`;

beforeAll(async () => {
  world = await startWorld();
  school = await publishMedia(world, await world.makeSchoolWithoutCourse());
  student = (await world.makePerson(school.schoolId, 'STUDENT')).client;
  const elsewhere = await world.makeSchool();
  stranger = (await world.makePerson(elsewhere.schoolId, 'ADMIN')).client;
});
afterAll(() => world.stop());

function get(path: string, client: Client | null, headers: Record<string, string> = {}) {
  const cookie = client?.cookie ?? '';
  return fetch(`${world.url}${path}`, { headers: { cookie, ...headers } });
}

async function refuse(changes: Record<string, string | Buffer>) {
  const { schoolId, adminId: actorId } = school;
  const files = await mediaCourse(changes);
  const command = { schoolId, actorId, files, note: '', now: new Date() };
  const refusal = await world.app
    .get(PublishService)
    .publish(command)
    .catch((error) => error);
  expect(refusal).toBeInstanceOf(AppError);
  return refusal as AppError;
}

describe('a file of a course', () => {
  it('is served whole, with its type, to the people of its school', async () => {
    const response = await get(hold, student);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(HOLD);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'video/webm',
      'content-length': String(HOLD.length),
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      etag: `"${hashOf(HOLD)}"`,
    });
  });

  it('that is an SVG runs and reaches nothing, even as a page of its own', async () => {
    const response = await get(grip, student);
    expect(await response.text()).toBe(GRIP);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
  });

  it('is not sent again to who has it', async () => {
    const response = await get(hold, student, { 'if-none-match': `"${hashOf(HOLD)}"` });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
  });

  it('is stored once, however many releases have it', async () => {
    await publishMedia(world, school);
    const [row] = await world.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM asset WHERE school_id = $1',
      [school.schoolId],
    );
    expect(row?.n).toBe(3);
  });

  it.each<[string, () => string, () => Client | null]>([
    ["in another school's hands", () => hold, () => stranger],
    ['for nobody', () => hold, () => null],
    ['by a hash that is of nothing', () => `/assets/${'0'.repeat(64)}.webm`, () => student],
    ['under another ending', () => hold.replace('.webm', '.svg'), () => student],
    ['by a part of its hash', () => hold.replace(/[0-9a-f]{8}\./, '.'), () => student],
  ])('is not there %s', async (_title, path, client) => {
    const response = await get(path(), client());
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect(response.headers.get('cache-control')).not.toContain('immutable');
  });

  it('leaves the addresses of the apps as they were', async () => {
    const response = await get('/assets/index-unknown1.js', student);
    expect(response.status).toBe(404);
  });
});

describe('a part of a video', () => {
  const last = HOLD.length - 1;

  it.each<[string, number, number]>([
    ['bytes=0-99', 0, 99],
    ['bytes=0-', 0, last],
    ['bytes=500-', 500, last],
    ['bytes=-100', last - 99, last],
    [`bytes=900-${last + 5_000}`, 900, last],
  ])('%s is sent as such', async (range, first, end) => {
    const response = await get(hold, student, { range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${end}/${HOLD.length}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(HOLD.subarray(first, end + 1));
  });

  it('that is past the end is refused with the size', async () => {
    const response = await get(hold, student, { range: `bytes=${HOLD.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${HOLD.length}`);
  });

  it.each(['bytes=0-1,4-5', 'bytes=9-3', 'items=0-3'])(
    'asked for as %s comes whole',
    async (range) => {
      const response = await get(hold, student, { range });
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBe(HOLD.length);
    },
  );

  it('of an older file comes whole', async () => {
    const response = await get(hold, student, { range: 'bytes=0-9', 'if-range': '"older"' });
    expect(response.status).toBe(200);
  });
});

describe('a course with a file that is not what it says', () => {
  it.each<[string, Record<string, string | Buffer>, string]>([
    ['a picture that is a page', { 'assets/grip.svg': Buffer.from('<p>x</p>') }, 'ASSET_MALFORMED'],
    ['a video that is a text', { 'assets/hold.webm': Buffer.from('film') }, 'ASSET_MALFORMED'],
    [
      'an SVG that runs something',
      { 'assets/grip.svg': Buffer.from(GRIP.replace('<path', '<path onclick="run()"')) },
      'ASSET_UNSAFE',
    ],
    [
      'an SVG whose handler stands in its DOCTYPE',
      {
        'assets/grip.svg': Buffer.from(
          `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "run()">]>${GRIP}`,
        ),
      },
      'ASSET_UNSAFE',
    ],
  ])('%s is refused and nothing is stored', async (_title, changes, code) => {
    const count = 'SELECT (SELECT count(*) FROM asset) AS a, (SELECT count(*) FROM release) AS r';
    const before = await world.query(count);
    const { code: refused, data } = await refuse(changes);
    expect(refused).toBe('COURSE_INVALID');
    expect(data).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code })]),
    });
    expect(await world.query(count)).toEqual(before);
  });
});
