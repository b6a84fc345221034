import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { mendLesson } from './authoring.journey.ts';
import { withPictures } from './failure.picture.ts';
import { connectBrowser } from './page.ts';
import { startServer, type TestServer } from './server.ts';
import { beginCourse } from './source.journey.ts';

const JOURNEY_MS = 240_000;

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ demo: true }), connectBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it(
  'lets an instructor rename, break, mend, preview and publish a lesson by keyboard alone',
  async () => {
    await withPictures(browser, () => mendLesson(browser, server));
    const releases = await server.query<{ number: number }>(
      'SELECT number FROM release ORDER BY number',
    );
    expect(releases.map(({ number }) => number)).toEqual([1, 2]);
  },
  JOURNEY_MS,
);

it(
  'lets an instructor begin a course on a phone, give it a source and a word, and publish it',
  () => withPictures(browser, () => beginCourse(browser, server)),
  JOURNEY_MS,
);
