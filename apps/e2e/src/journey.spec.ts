import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { withPictures } from './failure.picture.ts';
import { connectBrowser } from './page.ts';
import { startServer, type TestServer } from './server.ts';
import { oversee, teach } from './staff.journey.ts';
import { learn } from './student.journey.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ demo: true }), connectBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('lets a student learn on two devices, the instructor see it and the admin see the school', async () => {
  await withPictures(browser, async () => {
    await learn(browser, server);
    await teach(browser, server);
    await oversee(browser, server);
  });
  expect(server.spy.searched()).toBeGreaterThan(40);
}, 240_000);
