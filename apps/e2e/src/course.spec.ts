import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { goThroughCourse, type Pass } from './course.journey.ts';
import { withPictures } from './failure.picture.ts';
import { connectBrowser } from './page.ts';
import { startServer, type TestServer } from './server.ts';

const PASS_MS = 480_000;
const passes: Pass[] = [
  { name: 'Tilda', width: 360, hand: 'touch' },
  { name: 'Kemal', width: 1280, hand: 'keyboard' },
];

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ demo: true }), connectBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it.each(passes)(
  'lets a student through every module and type of question by $hand at $width pixels',
  async (pass) => {
    await withPictures(browser, () => goThroughCourse(browser, server, pass));
    expect(server.spy.searched()).toBeGreaterThan(150);
  },
  PASS_MS,
);
