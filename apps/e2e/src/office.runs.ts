import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { findBoth, findEnded, findPaused, findUnderWay, goOn, leaveOpen } from './office.hana.ts';
import { atDesk, dayGroup, onPhone, weekendGroup, type Office } from './office.people.ts';
import { openCohort } from './school.begin.ts';
import { titled } from './school.people.ts';

const hana = 'Hana Sato';

/** A run that pauses, ends, comes back, moves and is repeated, and what Hana has of it each time. */
export async function changeRun(office: Office, release: number): Promise<void> {
  const admin = await atDesk(office);
  const student = await onPhone(office, 'hana');
  await openCohort(admin.page, dayGroup);
  const quiz = await leaveOpen(office, student);
  await pause(admin.page);
  await findPaused(student.page, quiz);
  await act(admin.page, 'Resume', `The run of ${hana} goes on.`);
  await goOn(student.page, quiz);
  await withdraw(admin.page);
  await findEnded(student.page);
  await act(admin.page, 'Take back', `${hana} is back, where they left off.`);
  await findUnderWay(student.page, dayGroup);
  await move(admin.page, release);
  await findUnderWay(student.page, weekendGroup);
  await repeat(admin.page);
  await findBoth(student.page);
  await seeRuns(admin.page);
  await student.leave();
  await admin.leave();
}

/** Of the actions that the sheet offers, the one of this name. */
async function choose(page: Page, action: string): Promise<Locator> {
  await page
    .getByRole('button', { name: `Change the run of ${hana}` })
    .first()
    .click();
  const actions = page.getByRole('list', { name: 'What can be done' });
  await actions.getByRole('button', { name: new RegExp(`^${action}`) }).click();
  await page.getByRole('list', { name: 'What happens' }).waitFor();
  return page.getByRole('dialog');
}

async function act(page: Page, action: string, outcome: string): Promise<void> {
  const sheet = await choose(page, action);
  await sheet.getByRole('button', { name: action, exact: true }).click();
  await page.getByText(outcome).waitFor();
}

const rowOf = (page: Page) => page.getByRole('row', { name: new RegExp(hana) });

async function pause(page: Page): Promise<void> {
  const sheet = await choose(page, 'Pause');
  await sheet.getByLabel('Reason, if you like').fill('She is away for a month.');
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByText(`The run of ${hana} is paused.`).waitFor();
  await rowOf(page).getByText('Paused', { exact: true }).first().waitFor();
}

async function withdraw(page: Page): Promise<void> {
  await act(page, 'Withdraw', `${hana} was withdrawn. What they did is kept.`);
  await rowOf(page).getByText('Ended', { exact: true }).first().waitFor();
}

async function move(page: Page, release: number): Promise<void> {
  const sheet = await choose(page, 'Move to another cohort');
  await sheet.getByLabel('To which cohort').selectOption({ label: weekendGroup });
  const choice = sheet.getByRole('group', { name: 'The cohort is on another release' });
  expect(await choice.getByRole('radio', { name: /^Stay on release/ }).isChecked()).toBe(true);
  await choice.getByRole('radio', { name: `Change to release ${release}` }).check();
  expect(await findBarriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByText(`${hana} was moved to the other cohort.`).waitFor();
  await rowOf(page).waitFor({ state: 'detached' });
  await openCohort(page, weekendGroup);
  expect(await cellsOf(page)).toEqual(['Active', '1', `${release}`]);
}

/** Her state, run and release in the roster. */
async function cellsOf(page: Page): Promise<string[]> {
  const row = rowOf(page).first();
  await row.waitFor();
  const texts = await row.getByRole('cell').allInnerTexts();
  return texts.slice(1, 4);
}

async function repeat(page: Page): Promise<void> {
  const sheet = await choose(page, 'Repeat the course');
  await sheet.getByText('this run will not open again').waitFor();
  await sheet.getByRole('button', { name: 'Begin the new run' }).click();
  await page.getByText(`${hana} begins the course again.`).waitFor();
  await rowOf(page).nth(1).waitFor();
}

/** Everything that happened stands on the page of the run that ended. */
async function seeRuns(page: Page): Promise<void> {
  await rowOf(page).filter({ hasText: 'Ended' }).getByRole('link', { name: hana }).click();
  await titled(page, hana);
  const runs = page.getByRole('navigation', { name: 'Runs' }).getByRole('link');
  await runs.nth(1).waitFor();
  expect(await runs.count()).toBe(2);
  const history = page.getByRole('region', { name: 'History', exact: true });
  await history.getByText(`from ${dayGroup} to ${weekendGroup}`).waitFor();
  await history.getByText('“She is away for a month.”').waitFor();
  const kinds = (await history.getByRole('listitem').allInnerTexts()).map(
    (text) => /^\w+/.exec(text)?.[0],
  );
  expect(kinds.toReversed().filter((kind) => kind !== 'Moved')).toEqual([
    'Enrolled',
    'Paused',
    'Resumed',
    'Withdrawn',
    'Returned',
    'Ended',
  ]);
}
