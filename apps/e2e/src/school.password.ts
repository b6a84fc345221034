import { expect } from '@jest/globals';
import { findBarriers } from './axe.ts';
import { openBrowser } from './page.ts';
import {
  admin,
  enter,
  goTo,
  linkIn,
  titled,
  zoe,
  type Person,
  type Story,
} from './school.people.ts';

/** With the password that she has after she lost hers. */
export const zoeAgain: Person = { ...zoe, password: 'now written in my book' };

/** Nobody mails anything: the office makes a link, and whoever was signed in elsewhere is out. */
export async function losePassword(story: Story): Promise<void> {
  const { browser, server } = story;
  const old = await enter(story, zoe, 360);
  const visitor = await openBrowser(browser, { server, width: 360 });
  const { page } = visitor;
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).tap();
  await page.getByText('Ask your school’s office for a link.').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.goto(await makeLink(story));
  await page.getByRole('heading', { name: 'Choose a new password' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('New password').fill(zoeAgain.password);
  await page.getByRole('button', { name: 'Save and sign in' }).tap();
  await titled(page, /Zoë$/);
  await old.page.goto('/');
  await old.page.waitForURL('**/sign-in*');
  await visitor.leave();
  await old.leave();
}

async function makeLink(story: Story): Promise<string> {
  const visitor = await enter(story, admin);
  const { page } = visitor;
  await goTo(page, 'People');
  await page.getByRole('button', { name: zoe.name }).click();
  const sheet = page.getByRole('dialog', { name: zoe.name });
  await sheet.getByRole('button', { name: 'Make a one-time link' }).click();
  const link = sheet.getByRole('textbox', { name: 'One-time link' });
  await link.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const path = await linkIn(link);
  await visitor.leave();
  return path;
}
