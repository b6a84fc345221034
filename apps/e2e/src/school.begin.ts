import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { openBrowser } from './page.ts';
import {
  admin,
  cohort,
  course,
  enter,
  goTo,
  instructor,
  linkIn,
  school,
  titled,
  type Story,
} from './school.people.ts';

/** The course that comes with the platform is published while the school is set up. */
const SET_UP_MS = 60_000;

/** From the empty database to the studio. */
export async function setUpSchool({ browser, server }: Story): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 1280 });
  const { page } = visitor;
  await page.goto('/');
  await page.waitForURL('**/welcome');
  await page.getByRole('button', { name: 'Set up my school' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Name of the school').fill(school);
  await page.getByLabel('Your name').fill(admin.name);
  await page.getByLabel('Your email').fill(admin.email);
  await page.getByLabel('Password').fill(admin.password);
  await page.getByRole('button', { name: 'Set up my school' }).click();
  await page.waitForURL('**/studio/', { timeout: SET_UP_MS });
  await titled(page, 'Overview');
  await page.getByText('Create your first cohort').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await visitor.leave();
}

/** The first cohort, from the page that has none. */
export async function makeCohort(story: Story): Promise<void> {
  const visitor = await enter(story, admin);
  const { page } = visitor;
  await goTo(page, 'Cohorts');
  await titled(page, 'Cohorts');
  await page.getByText('Create your first cohort').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'New cohort' }).click();
  const sheet = page.getByRole('dialog', { name: 'New cohort' });
  await sheet.getByLabel('Name', { exact: true }).fill(cohort);
  await sheet.getByLabel('First day').fill('2026-09-07');
  await sheet.getByLabel('Last day').fill('2027-06-25');
  await sheet.getByLabel('Timezone').fill('Europe/Lisbon');
  await sheet.getByText(/^It is .* there\.$/).waitFor();
  expect(await sheet.getByRole('checkbox', { name: course }).isChecked()).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Create the cohort' }).click();
  await titled(page, cohort);
  await page.getByText('No student yet').waitFor();
  await page.getByText('Europe/Lisbon').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await visitor.leave();
}

/** No mail is sent: the admin hands the link over, and the instructor opens it on a phone. */
export async function inviteInstructor(story: Story): Promise<void> {
  const visitor = await enter(story, admin);
  const { page } = visitor;
  const path = await invite(page);
  await acceptAsInstructor(story, path);
  await openCohort(page);
  await page.getByRole('button', { name: 'Change the staff' }).click();
  const sheet = page.getByRole('dialog', { name: 'Staff of the cohort' });
  await sheet.getByRole('checkbox', { name: instructor.name }).check();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.waitFor({ state: 'detached' });
  const staff = page.getByRole('region', { name: 'Staff' });
  await staff.getByText(instructor.name).waitFor();
  await visitor.leave();
}

async function invite(page: Page): Promise<string> {
  await goTo(page, 'People');
  await titled(page, 'People');
  await page.getByRole('button', { name: 'Invite' }).click();
  const sheet = page.getByRole('dialog', { name: 'Invite someone' });
  await sheet.getByLabel('Email', { exact: true }).fill(instructor.email);
  await sheet.getByLabel('Name', { exact: true }).fill(instructor.name);
  await sheet.getByRole('radio', { name: /^Instructor/ }).check();
  await sheet.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = page.getByRole('textbox', { name: 'Link of the invitation' });
  await link.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const path = await linkIn(link);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  return path;
}

async function acceptAsInstructor({ browser, server }: Story, path: string): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 360 });
  const { page } = visitor;
  await page.goto(path);
  await titled(page, `Welcome to ${school}`);
  await page.getByText('You teach as an instructor').waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe(instructor.name);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Choose a password').fill(instructor.password);
  await page.getByRole('button', { name: 'Join', exact: true }).tap();
  await page.waitForURL('**/studio/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await visitor.leave();
}

/** The page of a cohort; the overview has links of the same names, to other pages. */
export async function openCohort(page: Page, name = cohort): Promise<void> {
  await goTo(page, 'Cohorts');
  await titled(page, 'Cohorts');
  await page.getByRole('link', { name, exact: true }).click();
  await titled(page, name);
}
