import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { course, goTo, titled } from './school.people.ts';

export const mended = { from: 'Firmer strands are common.', to: 'Almost everybody has some.' };
export const newStem = 'Who first asks whether the client agrees?';
const note = 'Mended a sentence of lesson 2 and asked one more question in practice.';
const lesson = 'What a trigger point is held to be';
const practice = 'Practice: history and claims';
const adminsLine = 'Ask before you press.';
// Whoever opens a course first waits until its whole folder was read.
const FIRST_DRAFT_MS = 60_000;

export async function openOutline(page: Page): Promise<void> {
  await goTo(page, 'Courses');
  await page.getByRole('link', { name: new RegExp(`^${course}`) }).click();
  await page.getByRole('link', { name: lesson, exact: true }).waitFor({ timeout: FIRST_DRAFT_MS });
}

export async function openSource(page: Page): Promise<void> {
  await openOutline(page);
  await page.getByRole('link', { name: lesson, exact: true }).click();
  await titled(page, lesson);
  await sourceOn(page).waitFor();
}

const sourceOn = (page: Page) => page.getByRole('textbox', { name: 'Source of the lesson' });
const previewOn = (page: Page) =>
  page.getByRole('region', { name: 'The lesson as learners see it' });

/** Finds the sentence by the editor's own search and writes another. */
export async function mendSentence(page: Page): Promise<void> {
  await page.getByText('No problems in this lesson').waitFor();
  await sourceOn(page).focus();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).waitFor();
  await page.keyboard.type(mended.from);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type(mended.to);
  await page.getByText('Unsaved changes').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
  await previewOn(page).getByText(mended.to).waitFor();
}

/** Whoever saves second is shown both texts, and can have either. */
export async function meetConflict(page: Page): Promise<void> {
  await sourceOn(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${adminsLine}\n`);
  await page.keyboard.press('Control+s');
  const conflict = page.getByRole('region', { name: 'Two versions' });
  await conflict.waitFor();
  await conflict.getByText(mended.to).first().waitFor();
  await conflict.getByText(adminsLine).first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await conflict.getByRole('button', { name: 'Take theirs' }).click();
  await previewOn(page).getByText(mended.to).waitFor();
  await page.getByRole('button', { name: 'Take it into the editor' }).click();
  await previewOn(page).getByText(adminsLine).waitFor();
}

/** A question of one right answer, written by its form and asked in the first practice. */
export async function addQuestion(page: Page): Promise<void> {
  await openOutline(page);
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('button', { name: 'New question' }).click();
  await page.getByRole('link', { name: /^Single choice/ }).click();
  await titled(page, /New question/);
  await page.getByLabel('Question', { exact: true }).fill(newStem);
  await page.getByRole('radio', { name: /option 1/ }).check();
  await page.getByLabel('Option 1', { exact: true }).fill('The therapist');
  await page.getByLabel('Option 2', { exact: true }).fill('Nobody');
  await page.getByRole('button', { name: 'Remove option 3' }).click();
  await page.getByLabel('Why it is right', { exact: true }).fill('Whoever touches asks.');
  await page.getByLabel('Why it is not').fill('Silence is no consent.');
  await page.getByLabel('Lesson it is about').selectOption({ index: 1 });
  await page.getByLabel('Area', { exact: true }).fill('HIS');
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('region', { name: /problems?$/ }).waitFor({ state: 'detached' });
  expect(await findBarriers(page)).toEqual([]);

  await openOutline(page);
  await page.getByRole('button', { name: `Change “${practice}”` }).click();
  await page.getByRole('button', { name: 'Choose its questions' }).click();
  const sheet = page.getByRole('dialog', { name: `Questions of “${practice}”` });
  await sheet.getByLabel('Find a question').fill(newStem);
  await sheet.getByRole('checkbox', { name: newStem }).check();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Save 6 questions' }).click();
  await page.getByText(`The questions of “${practice}” were changed.`).waitFor();
}

/** As a student will see it; then the release. */
export async function previewAndPublish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Preview', exact: true }).click();
  await page.getByText('Preview: nothing is kept').waitFor();
  await page.getByRole('link', { name: new RegExp(`^${lesson}`) }).click();
  await page.getByText(mended.to).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByText('lessons/l2.md').waitFor();
  // A correction moves every cohort at once: that is an admin's.
  expect(await page.getByRole('radio', { name: /^Correction/ }).count()).toBe(0);
  await page.getByLabel('What is new in this release').fill(note);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page.getByText('Release 2 is published').waitFor();
}
