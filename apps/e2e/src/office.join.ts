import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { atDesk, open, school, weekendGroup, type Office } from './office.people.ts';
import { openCohort } from './school.begin.ts';
import { titled } from './school.people.ts';

const newcomer = {
  name: 'Sanna Virtanen',
  email: 'sanna@class.example',
  password: 'both thumbs, no hurry',
};

/** One link for a class: opened, copied, used, and closed. */
export async function joinByLink(office: Office): Promise<void> {
  const admin = await atDesk(office);
  const { page } = admin;
  const path = await copyLink(page);
  await join(office, path);

  await page.reload();
  await page.getByRole('row', { name: new RegExp(newcomer.name) }).waitFor();
  await page.getByRole('button', { name: 'Join link', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Join link' });
  await sheet.getByText('1 of 12 seats are taken.').waitFor();
  await sheet.getByRole('button', { name: 'Close the link' }).click();
  await sheet.getByRole('button', { name: 'Open a join link' }).waitFor();
  await admin.leave();

  const late = await open(office, path);
  await titled(late.page, 'This invitation was taken back');
  await late.leave();
}

/** What the clipboard then holds, without the server's own address. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCohort(page, weekendGroup);
  await page.getByRole('button', { name: 'Join link', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Join link' });
  await sheet.getByLabel('Seats').fill('12');
  await sheet.getByRole('button', { name: 'Open a join link' }).click();
  const shown = await sheet.getByRole('textbox', { name: 'Join link' }).inputValue();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Copy link' }).click();
  await sheet.getByText('The link is in the clipboard.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(shown);
  return new URL(copied).pathname;
}

async function join(office: Office, path: string): Promise<void> {
  const visitor = await open(office, path);
  const { page } = visitor;
  await titled(page, `Welcome to ${school}`);
  await page.getByText('invites your class').waitFor();
  await page.getByText(weekendGroup).waitFor();
  await page.getByLabel('Your name').fill(newcomer.name);
  await page.getByLabel('Email').fill(newcomer.email);
  await page.getByLabel('Choose a password').fill(newcomer.password);
  await page.getByRole('button', { name: 'Join', exact: true }).tap();
  await titled(page, 'Sanna');
  await page.getByRole('link', { name: 'Start lesson' }).waitFor();
  await page.getByText(weekendGroup).waitFor();
  await visitor.leave();
}
