import { findBarriers } from './axe.ts';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { atDesk, open, weekendGroup, type Office } from './office.people.ts';
import { openCohort } from './school.begin.ts';
import { chooseFile, takeLinks } from './school.import.ts';
import { goTo, titled } from './school.people.ts';

const early = { name: 'Early Bird', email: 'early@class.example', password: 'first on the mat' };
const rows = [
  'Name;E-mail',
  `${early.name};${early.email}`,
  'Wrong One;wrong@class.example',
  'Wrong Two;other@class.example',
];

/** The wrong class list is taken back, but for who came in meanwhile. */
export async function undoImport(office: Office): Promise<void> {
  const admin = await atDesk(office);
  const { page } = admin;
  const links = await bringIn(page);
  const pathOf = (email: string) => links.find((link) => link.email === email)?.path ?? '';
  await comeIn(office, pathOf(early.email));
  await takeBack(page);
  await admin.leave();

  const late = await open(office, pathOf('wrong@class.example'));
  await titled(late.page, 'This invitation was taken back');
  await late.leave();
}

async function bringIn(page: Page) {
  await openCohort(page, weekendGroup);
  await page.getByRole('link', { name: 'Import a file' }).click();
  await page.getByText('Into which cohort?').waitFor();
  await chooseFile(page, rows);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByRole('button', { name: 'Bring in 3 people' }).click();
  await page.getByText('3 people are on the way in').waitFor();
  return takeLinks(page, 3);
}

async function comeIn(office: Office, path: string): Promise<void> {
  const visitor = await open(office, path);
  await visitor.page.getByLabel('Choose a password').fill(early.password);
  await visitor.page.getByRole('button', { name: 'Join', exact: true }).tap();
  await titled(visitor.page, 'Early');
  await visitor.leave();
}

async function takeBack(page: Page): Promise<void> {
  await goTo(page, 'People');
  const parts = page.getByRole('navigation', { name: 'Parts of the people' });
  await parts.getByRole('link', { name: 'Imports' }).click();
  const job = page.getByRole('listitem').filter({ hasText: 'class.csv' });
  await job.getByText('3 invited, 0 enrolled at once, 0 left out').waitFor();
  await job.getByRole('button', { name: 'Undo…' }).click();
  await job.getByText('Who came in or began stays.').waitFor();
  await job.getByRole('button', { name: 'Undo this import' }).click();
  const report = job.getByRole('status');
  await report.getByText('The import is undone.').waitFor();
  await report.getByText('2 invitations taken back').waitFor();
  await report.getByText('1 kept: came in by their invitation').waitFor();
  await report.getByText('Who was kept').click();
  await report.getByText(`Line 2 ${early.name}: kept`).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.reload();
  await job.getByText('Undone.', { exact: true }).waitFor();
  await openCohort(page, weekendGroup);
  await page.getByRole('row', { name: new RegExp(early.name) }).waitFor();
  expect(await page.getByText('Wrong One').count()).toBe(0);
}
