import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { readPlaces, type DemoPlaces } from './demo.places.ts';
import { enter, pickRadio, pressKeyOn, tabTo } from './focus.keys.ts';
import { connectBrowser, openBrowser, signIn } from './page.ts';
import type { Visitor, Width } from './page.ts';
import { startServer, type TestServer } from './server.ts';

// A course that nobody has edited yet gets its draft when it is opened.
const FIRST_READING_MS = 60_000;

let browser: Browser;
let server: TestServer;
let places: DemoPlaces;
let attemptsBefore: number;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startServer({ demo: true })]);
  places = await readPlaces(server);
  attemptsBefore = await attempts();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('writes a single choice by keyboard: its mistakes are named, it is saved and tried', async () => {
  const visitor = await instructor(1280);
  const { page } = visitor;
  const { keyboard } = page;
  await pressKeyOn(page.getByRole('button', { name: 'New question' }));
  await pressKeyOn(page.getByRole('link', { name: /^Single choice/ }));
  await page.getByRole('heading', { level: 1, name: /New question/ }).waitFor();

  await keyboard.press('Control+s');
  await saved(page);
  const problems = page.getByRole('region', { name: /problems?$/ });
  expect(await problems.getByRole('button').count()).toBe(10);
  await pressKeyOn(problems.getByRole('button', { name: /^Option 2, reason/ }));
  expect(await hasFocus(page.getByLabel('Why it is not').nth(1))).toBe(true);

  await write(page.getByLabel('Question', { exact: true }), 'Which muscle shrugs the shoulder?');
  await pressKeyOn(page.getByRole('radio', { name: /option 1/ }), ' ');
  await write(page.getByLabel('Option 1', { exact: true }), 'Upper trapezius');
  await write(page.getByLabel('Option 2', { exact: true }), 'Pectoralis minor');
  await pressKeyOn(page.getByRole('button', { name: 'Remove option 3' }));
  await write(page.getByLabel('Why it is right', { exact: true }), 'It lifts the shoulder girdle.');
  await write(page.getByLabel('Why it is not'), 'It draws the shoulder forward.');
  await tabTo(page.getByLabel('Lesson it is about'));
  await keyboard.type('The 12-step');
  await write(page.getByLabel('Area', { exact: true }), 'KIN');
  await problems.waitFor({ state: 'detached' });
  await pressKeyOn(page.getByRole('button', { name: 'Move option 1 down' }));
  await keyboard.press('Control+s');
  await saved(page);

  await page.reload();
  expect(await page.getByLabel('Option 2', { exact: true }).inputValue()).toBe('Upper trapezius');
  const asked = page.getByRole('region', { name: 'As a student sees it' });
  await pickRadio(asked.getByRole('radio', { name: /Pectoralis minor/ }));
  await pressKeyOn(asked.getByRole('button', { name: 'Check' }));
  await asked.getByText('It draws the shoulder forward.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await attempts()).toBe(attemptsBefore);
  await visitor.leave();
});

it('asks for a place on the body by finger: found by tap and by list, saved and tried', async () => {
  const visitor = await instructor(360);
  const { page } = visitor;
  await page.getByRole('button', { name: 'New question' }).tap();
  await page.getByRole('link', { name: /^Point on the body/ }).tap();
  await page.getByLabel('Question', { exact: true }).fill('Mark the rhomboids.');

  const figure = page.getByRole('img', { name: 'The body from the back' }).first();
  await figure.scrollIntoViewIfNeeded();
  const box = await figure.boundingBox();
  if (!box) throw new Error('The body is not drawn');
  await page.touchscreen.tap(
    box.x + box.width * 0.5 - box.height * 0.02,
    box.y + box.height * 0.27,
  );
  await page.getByText(/places? where you tapped$/).waitFor();

  await page.getByRole('searchbox', { name: 'Find a place' }).fill('rhomboid');
  await page.getByRole('button', { name: /^Accept Muscle: Rhomboid/ }).tap();
  await page
    .getByRole('button', { name: /^Common error: Trigger point/ })
    .first()
    .tap();
  const margin = page.getByRole('slider', { name: /^Margin round Muscle: Rhomboid/ });
  await margin.focus();
  await page.keyboard.press('ArrowRight');
  expect(await margin.getAttribute('aria-valuetext')).toBe('0.5%');
  await page.getByRole('button', { name: 'Save' }).tap();
  await saved(page);
  const problems = page.getByRole('region', { name: /problems?$/ });
  await problems.getByRole('button', { name: /^Common error 1, reason/ }).waitFor();
  await page.getByLabel('What to say to it').fill('That is one spot of it.');
  await page.getByLabel('Why it is so').fill('They lie between the spine and the shoulder blade.');
  await page.getByLabel('Lesson it is about').selectOption({ index: 2 });
  await page.getByLabel('Area', { exact: true }).fill('KIN');
  await problems.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save' }).tap();
  await saved(page);

  const asked = page.getByRole('region', { name: 'As a student sees it' });
  await enter(asked.getByRole('group', { name: /^Picture of the body/ }));
  await page.keyboard.press('Enter');
  await asked.getByRole('button', { name: 'Check' }).tap();
  await asked.getByText('They lie between the spine and the shoulder blade.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await visitor.leave();
});

it('shows both versions when two people saved, keeps either, and asks before it is left', async () => {
  const [one, other] = [await instructor(1280), await instructor(1280)];
  for (const { page } of [one, other]) {
    await page.getByRole('link', { name: /TPT-L1-06/ }).click();
    await page.getByLabel('Question', { exact: true }).waitFor();
  }
  await one.page.getByLabel('Question', { exact: true }).fill('What did one of them write?');
  await one.page.keyboard.press('Control+s');
  await saved(one.page);

  const { page } = other;
  await page.getByLabel('Question', { exact: true }).fill('What did the other write?');
  await page.keyboard.press('Control+s');
  const versions = page.getByRole('region', { name: 'Two versions' });
  await versions.getByText('What did one of them write?').waitFor();
  await versions.getByText('What did the other write?').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await versions.getByRole('button', { name: 'Take theirs' }).click();
  expect(await stemOf(page)).toBe('What did one of them write?');
  await page.getByRole('button', { name: 'Put mine back' }).click();
  expect(await stemOf(page)).toBe('What did the other write?');
  await page.getByRole('main').getByRole('link', { name: 'Questions' }).click();
  const leaving = page.getByRole('dialog', { name: 'Leave without saving?' });
  await leaving.getByRole('button', { name: 'Stay here' }).click();
  await page.keyboard.press('Control+s');
  await saved(page);

  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('button', { name: 'Archive' }).waitFor();
  for (const visitor of [one, other]) await visitor.leave();
});

/** An instructor on the page of the course's questions. */
async function instructor(width: Width): Promise<Visitor> {
  const visitor = await openBrowser(browser, { server, width });
  const { page } = visitor;
  await signIn(page, '/sign-in', server.signInOf('INSTRUCTOR'));
  await page.goto(`/studio/courses/${places.courseId}/questions`);
  await page.getByRole('link', { name: /TPT-L1-01/ }).waitFor({ timeout: FIRST_READING_MS });
  return visitor;
}

async function saved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** Tabs to a field and types over what stands there. */
async function write(field: Locator, text: string): Promise<void> {
  const { keyboard } = field.page();
  await tabTo(field);
  await keyboard.press('Control+a');
  await keyboard.type(text);
}

const stemOf = (page: Page) => page.getByLabel('Question', { exact: true }).inputValue();

const hasFocus = (field: Locator) =>
  field.evaluate((element) => element === document.activeElement);

async function attempts(): Promise<number> {
  const [row] = await server.query<{ count: string }>('SELECT count(*) FROM attempt');
  return Number(row?.count);
}
