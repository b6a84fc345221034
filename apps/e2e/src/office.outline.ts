import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { expect } from '@jest/globals';
import { atDesk, weekendGroup, type Office } from './office.people.ts';
import { openOutline } from './school.authoring.ts';
import { titled } from './school.people.ts';

const lesson = 'Aftercare, notes and records';
const module = 'Evidence and records';
const note = 'The order of the module is another.';

/** A lesson leaves the outline, comes back and goes up; one cohort gets what came of it. */
export async function reorder(office: Office): Promise<number> {
  const visitor = await atDesk(office);
  const { page } = visitor;
  await openOutline(page);
  await archive(page);
  await restore(page);
  await moveUp(page);
  expect(await findBarriers(page)).toEqual([]);
  const release = await publish(page);
  await moveCohort(page, release);
  await visitor.leave();
  return release;
}

const lessonIn = (page: Page) => page.getByRole('link', { name: lesson, exact: true });

async function archive(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Change “${lesson}”` }).click();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: `Archive “${lesson}”?` });
  await sheet.getByRole('button', { name: 'Archive', exact: true }).click();
  await page.getByText(`“${lesson}” was archived.`).waitFor();
  await page.getByRole('region', { name: 'Archived' }).getByText(lesson, { exact: true }).waitFor();
  expect(await lessonIn(page).count()).toBe(0);
}

async function restore(page: Page): Promise<void> {
  const archived = page.getByRole('region', { name: 'Archived' });
  await archived
    .getByLabel(`The module that “${lesson}” returns to`)
    .selectOption({ label: module });
  await archived.getByRole('button', { name: 'Put it back' }).click();
  await page.getByText(`“${lesson}” stands at the end of “${module}” again.`).waitFor();
  await archived.waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: `Move “${lesson}” down: it is the last already` })
    .waitFor();
}

async function moveUp(page: Page): Promise<void> {
  const rows = page.getByRole('region', { name: module }).getByRole('listitem');
  const last = await rows.count();
  await page.getByRole('button', { name: `Move “${lesson}” up` }).click();
  await page.getByText(`“${lesson}” is number ${last - 1} of “${module}” now.`).waitFor();
  expect(await rows.nth(last - 2).innerText()).toContain(lesson);
}

/** Answers the number of the release. */
async function publish(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByText('course.yaml').waitFor();
  await page.getByLabel('What is new in this release').fill(note);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  const done = page.getByText(/^Release \d+ is published$/);
  return Number(/\d+/.exec(await done.innerText())?.[0]);
}

/** By the list that follows a release: which cohorts could have it. */
async function moveCohort(page: Page, release: number): Promise<void> {
  const older = page.getByRole('region', { name: `Move a cohort to release ${release}` });
  await older.getByRole('link', { name: weekendGroup }).click();
  const button = page.getByRole('button', { name: `Move to release ${release}` });
  await button.click();
  await page.getByRole('button', { name: 'Move now' }).click();
  await page.getByText(`The cohort is on release ${release}`).waitFor();
  await titled(page, /./);
}
