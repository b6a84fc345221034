import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { pickRadio, pressKeyOn } from './focus.keys.ts';
import { hands } from './hand.ts';
import { openBrowser, signIn } from './page.ts';
import type { TestServer } from './server.ts';

const { press } = hands.keyboard;
const renamed = 'History, and what is claimed';
// Whoever opens a course first waits until its whole folder was read.
const FIRST_DRAFT_MS = 60_000;
const note = 'Renamed the first lesson and added a word of caution.';

/** From the outline to a release, by keyboard alone: a lesson is renamed, broken, mended and published. */
export async function mendLesson(browser: Browser, server: TestServer): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 1280 });
  const { page } = visitor;
  await signIn(page, '/sign-in', server.signInOf('INSTRUCTOR'));
  await page.goto('/studio/courses');
  await press(page.getByRole('link', { name: /^Trigger point therapy/ }));
  const outline = page.getByRole('heading', { name: 'Safe and allowed' });
  await outline.waitFor({ timeout: FIRST_DRAFT_MS });
  await renameLesson(page);
  await breakAndMend(page);
  await tryIt(page, server);
  await publish(page);
  visitor.expectQuiet();
  await visitor.leave();
}

async function renameLesson(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: 'Change “History and claims”' }));
  const title = page.getByLabel('Title', { exact: true });
  await hands.keyboard.type(title, renamed);
  await page.keyboard.press('Enter');
  await page.getByText(`“${renamed}” was changed.`).waitFor();
  await press(page.getByRole('link', { name: renamed, exact: true }));
  await page.getByRole('heading', { level: 1, name: renamed }).waitFor();
}

/** What is mistyped is named with its line, and gone once it is right. */
async function breakAndMend(page: Page): Promise<void> {
  const source = page.getByRole('textbox', { name: 'Source of the lesson' });
  await page.getByText('No problems in this lesson').waitFor();
  await source.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n:::cautoin[Before you go on]\nAsk when in doubt.\n:::\n');
  const problem = page.getByRole('button', { name: /^Line \d+ "cautoin" is none of/ });
  await problem.waitFor();
  await page.getByText('Unsaved changes').waitFor();
  // Closes what is offered to complete the word.
  await page.keyboard.press('Escape');
  await pressKeyOn(problem);
  await page.keyboard.press('Shift+End');
  await page.keyboard.type(':::caution[Before you go on]');
  await page.getByText('No problems in this lesson').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
  const preview = page.getByRole('region', { name: 'The lesson as learners see it' });
  await preview.getByText('Before you go on').waitFor();
}

/** As a student would see it, with an answer that nobody ever gave. */
async function tryIt(page: Page, server: TestServer): Promise<void> {
  const before = await countWork(server);
  await press(page.getByRole('link', { name: 'Try as a student' }));
  await page.getByText('Preview: nothing is kept').waitFor();
  await press(page.getByRole('button', { name: 'Show the whole lesson' }));
  const check = page.getByRole('group', { name: 'Check yourself' }).first();
  await pickRadio(check.getByRole('radio').first());
  await press(check.getByRole('button', { name: 'Check', exact: true }));
  await check.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await countWork(server)).toEqual(before);
}

function countWork(server: TestServer): Promise<unknown[]> {
  return server.query(
    `SELECT (SELECT count(*) FROM attempt) AS attempts,
            (SELECT count(*) FROM attempt_event) AS answers,
            (SELECT count(*) FROM lesson_progress) AS lessons`,
  );
}

async function publish(page: Page): Promise<void> {
  await press(page.getByRole('link', { name: 'Publish', exact: true }));
  await page.getByText('lessons/l1.md').waitFor();
  await press(page.locator('summary').filter({ hasText: 'lessons/l1.md' }));
  const diff = page.getByRole('textbox', { name: 'What changed in lessons/l1.md' });
  await diff.getByText('Ask when in doubt.').waitFor();
  await page.getByLabel('What is new in this release').fill(note);
  await press(page.getByRole('button', { name: 'Publish', exact: true }));
  await press(page.getByRole('dialog').getByRole('button', { name: 'Publish now' }));
  await page.getByText('Release 2 is published').waitFor();
  await press(page.getByRole('link', { name: 'All releases' }));
  await page.getByRole('heading', { name: 'Release 2' }).waitFor();
  await page.getByText(note).waitFor();
}
