import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { connectBrowser, openBrowser, type Visitor } from './page.ts';
import { startServer, type TestServer } from './server.ts';

// The course that comes with the platform is read, compiled and published.
const SET_UP_MS = 60_000;
// A made-up school with a dozen students who really learn.
const DEMO_MS = 120_000;
const AROUND_MS = 30_000;

let browser: Browser;
let server: TestServer;
let visitor: Visitor;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startServer({ demo: false });
  visitor = await openBrowser(browser, { server, width: 390 });
});
afterEach(() => server.stop());

describe('the first page of an empty database', () => {
  it(
    'offers to set up a school, names what is missing, and leads its admin to the studio',
    async () => {
      const { page } = visitor;
      await page.goto('/');
      await page.waitForURL('**/welcome');
      const setUp = page.getByRole('button', { name: 'Set up my school' });
      await setUp.click();
      await setUp.click();
      await page.getByText('Give the school a name.').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByLabel('Name of the school').fill('Harbour School of Massage');
      await page.getByLabel('Your name').fill('Ines Duarte');
      await page.getByLabel('Your email').fill('ines@harbour.example');
      await page.getByLabel('Password').fill('hands and a quiet room');
      await setUp.click();
      await page.waitForURL('**/studio/', { timeout: SET_UP_MS });
      await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
      await page.getByText('Create your first cohort').waitFor();
      await page.getByRole('rowheader', { name: 'Trigger point therapy' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await visitor.leave();
    },
    SET_UP_MS + AROUND_MS,
  );

  it(
    'offers a look at the demo, and leads to its sign-ins',
    async () => {
      const { page } = visitor;
      await page.goto('/studio/');
      await page.waitForURL('**/welcome');
      await page.getByRole('button', { name: 'Look at the demo' }).click();
      await page.waitForURL('**/sign-in', { timeout: DEMO_MS });
      for (const role of ['a student', 'an instructor', 'an admin']) {
        await page.getByRole('button', { name: new RegExp(`^Sign in as ${role}`) }).waitFor();
      }
      await page.getByRole('button', { name: /^Sign in as a student/ }).click();
      await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor();
      await page.goto('/welcome');
      await page.waitForURL((url) => url.pathname === '/');
      await visitor.leave();
    },
    DEMO_MS + AROUND_MS,
  );
});
