import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { getBackIn } from './account.journey.ts';
import { appCode } from './app.code.ts';
import { withPictures } from './failure.picture.ts';
import { connectBrowser } from './page.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ demo: true }), connectBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('shows the codes of the standard', () => {
  expect(appCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', new Date(59_000))).toBe('287082');
});

it('lets an instructor back in after a lost password, by the keyboard alone', async () => {
  await withPictures(browser, () => getBackIn(browser, server));
}, 120_000);
