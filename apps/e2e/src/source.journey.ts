import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { openBrowser, signIn } from './page.ts';
import type { TestServer } from './server.ts';

const title = 'Two hands';
const citation = 'Hou C-R and others. A trial of pressures. 2002.';
const partOf = 'Parts of the course';

/** From nothing to a release: a course, a lesson, the source that it rests on, and a word. */
export async function beginCourse(browser: Browser, server: TestServer): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 360 });
  const { page } = visitor;
  await signIn(page, '/sign-in', server.signInOf('INSTRUCTOR'));
  await page.goto('/studio/courses');
  await page.getByLabel('New course').fill(title);
  await page.getByRole('button', { name: 'Create' }).click();
  await addLesson(page);
  await addSource(page);
  await changeTogether(browser, server, page);
  await citeSource(page);
  await refuseRemoval(page);
  await addWord(page);
  await publish(page);
  visitor.expectQuiet();
  await visitor.leave();
}

async function addLesson(page: Page): Promise<void> {
  await page.getByLabel('New module').fill('First');
  await page.getByRole('button', { name: 'Add module' }).click();
  const group = page.getByRole('group', { name: 'Add to “First”' });
  await group.getByRole('button', { name: 'Lesson' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Grip');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Grip', exact: true }).waitFor();
}

async function addSource(page: Page): Promise<void> {
  await goToPart(page, 'Sources');
  await page.getByText('No source yet').waitFor();
  await page.getByRole('button', { name: 'New source' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Citation').fill(citation);
  await form.getByRole('checkbox', { name: 'I read this claim on that page' }).check();
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await form.getByText('Name the page that you read').waitFor();
  await form.getByLabel('DOI').fill('https://doi.org/10.1053/apmr.2002.34834');
  expect(await findBarriers(page)).toEqual([]);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('cite it as :source[hou-2002]').waitFor();
}

/** Someone else saves meanwhile: both versions are shown, and what was written survives a closed form. */
async function changeTogether(browser: Browser, server: TestServer, page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Hou C-R/ }).click();
  const other = await openBrowser(browser, { server, width: 1280 });
  await signIn(other.page, '/sign-in', server.signInOf('ADMIN'));
  await other.page.goto(page.url());
  await other.page.getByRole('button', { name: /^Hou C-R/ }).click();
  await other.page.getByLabel('Citation').fill('Theirs. 2002.');
  await other.page.keyboard.press('Control+s');
  await other.page.getByText('The source was changed.').waitFor();
  await other.leave();

  await page.getByLabel('Citation').fill('Mine. 2002.');
  await page.keyboard.press('Control+s');
  const versions = page.getByRole('dialog', { name: 'Two versions' });
  await versions.getByText('Theirs. 2002.').waitFor();
  await versions.getByText('Mine. 2002.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await versions.getByRole('button', { name: 'Take theirs' }).click();
  await page.getByRole('button', { name: 'Put mine back' }).click();
  await page.keyboard.press('Escape');
  const leaving = page.getByRole('dialog', { name: 'Leave without saving?' });
  await leaving.getByRole('button', { name: 'Stay here' }).click();
  expect(await page.getByLabel('Citation').inputValue()).toBe('Mine. 2002.');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: /^Mine\. 2002/ }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Theirs\. 2002/ }).waitFor();
}

/** The editor offers what was just added. */
async function citeSource(page: Page): Promise<void> {
  await goToPart(page, 'Outline');
  await page.getByRole('link', { name: 'Grip', exact: true }).click();
  await page.getByRole('textbox', { name: 'Source of the lesson' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nIt holds. :source[');
  await page.getByRole('option', { name: /^hou-2002/ }).waitFor();
  await page.keyboard.type('hou-2002]');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.goBack();
}

async function refuseRemoval(page: Page): Promise<void> {
  await goToPart(page, 'Sources');
  await page.getByRole('button', { name: /^Theirs\. 2002/ }).click();
  const form = page.getByRole('dialog');
  await form.getByText('Named in one place').waitFor();
  await form.getByRole('link', { name: /^Grip/ }).waitFor();
  expect(await form.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
}

async function addWord(page: Page): Promise<void> {
  await goToPart(page, 'Words');
  await page.getByRole('button', { name: 'New word' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Word', { exact: true }).fill('Taut band');
  await form.getByLabel('Meaning').fill('A cord that is felt in a muscle.');
  await form.getByLabel('Sources').selectOption({ label: 'Theirs. 2002.' });
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: /^Taut band/ }).waitFor();
}

async function publish(page: Page): Promise<void> {
  await goToPart(page, 'Publish');
  await page.getByLabel('What is new in this release').fill('The first.');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page.getByText('Release 1 is published').waitFor();
}

async function goToPart(page: Page, name: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: partOf });
  await parts.getByRole('link', { name, exact: true }).click();
}
