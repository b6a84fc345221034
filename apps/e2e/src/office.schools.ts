import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { emailOf } from './demo.places.ts';
import { atDesk, dayGroup, onPhone, school, type Office } from './office.people.ts';
import { course, goTo, linkIn, titled } from './school.people.ts';

const second = 'Northbank Evening School';
const admin = 'Ruth Adeyemi';

/** The admin runs a second school, and asks a student of the first to teach there. */
export async function switchSchools(office: Office): Promise<void> {
  await makeSecond(office);
  const path = await inviteFromSecond(office);

  const visitor = await onPhone(office, 'student');
  const { page } = visitor;
  await page.goto(path);
  await titled(page, `Welcome to ${second}`);
  await page.getByText('You are signed in as Noor Haddad').waitFor();
  await page.getByRole('button', { name: 'Join', exact: true }).tap();
  await page.waitForURL('**/studio/');
  await seeSecond(page, 'You teach no cohort yet');

  await switchInStudio(page, school);
  await page.getByRole('heading', { name: course }).waitFor();
  await page.getByText(dayGroup).waitFor();
  await page.getByRole('button', { name: /account of Noor Haddad$/ }).tap();
  const others = page.getByRole('region', { name: 'Switch to another school' });
  await others.getByRole('button', { name: `${second} Instructor` }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await others.getByRole('button', { name: second }).tap();
  await page.waitForURL('**/studio/');
  await seeSecond(page, 'You teach no cohort yet');
  await visitor.leave();
}

/** A school is set up once in a database; what a second one begins with are these two rows. */
async function makeSecond({ server }: Office): Promise<void> {
  const id = randomUUID();
  await server.query('INSERT INTO school (id, name, created_at) VALUES ($1, $2, now())', [
    id,
    second,
  ]);
  await server.query(
    `INSERT INTO membership (school_id, person_id, role, created_at)
     SELECT $1, id, 'ADMIN', now() FROM person WHERE email = $2`,
    [id, server.signInOf('ADMIN').email],
  );
}

async function inviteFromSecond(office: Office): Promise<string> {
  const visitor = await atDesk(office);
  const { page } = visitor;
  await titled(page, 'Overview');
  await page.getByRole('link', { name: dayGroup }).waitFor();
  await switchInStudio(page, second);
  await titled(page, 'Overview');
  await seeSecond(page, 'Create your first cohort');
  await goTo(page, 'People');
  const people = page.getByRole('table').getByRole('row');
  await people.filter({ hasText: admin }).waitFor();
  expect(await people.count()).toBe(2);

  await page.getByRole('button', { name: 'Invite' }).click();
  const sheet = page.getByRole('dialog', { name: 'Invite someone' });
  await sheet.getByLabel('Email', { exact: true }).fill(emailOf('student'));
  await sheet.getByRole('radio', { name: /^Instructor/ }).check();
  await sheet.getByRole('button', { name: 'Invite', exact: true }).click();
  const path = await linkIn(page.getByRole('textbox', { name: 'Link of the invitation' }));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await switchInStudio(page, school);
  await page.getByRole('link', { name: dayGroup }).waitFor();
  await visitor.leave();
  return path;
}

/** Nothing of the first school is there. */
async function seeSecond(page: Page, empty: string): Promise<void> {
  await page.locator('summary:visible', { hasText: second }).waitFor();
  await goTo(page, 'Cohorts');
  await titled(page, 'Cohorts');
  await page.getByText(empty).waitFor();
  expect(await page.getByText(dayGroup).count()).toBe(0);
}

async function switchInStudio(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await page.locator('summary:visible', { hasText: 'Switch to another school' }).click();
  await button.click();
  await button.waitFor({ state: 'detached' });
}
