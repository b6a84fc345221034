import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readKey, type KeyedSlot } from './answer.key.ts';
import { questionOn } from './answer.pointer.ts';
import { findBarriers } from './axe.ts';
import { hands } from './hand.ts';
import { dayGroup, weekendGroup, type Office } from './office.people.ts';
import type { Visitor } from './page.ts';
import { course, titled } from './school.people.ts';

const lesson = 'History and claims';

/** A practice under way, in a tab of its own. */
export type Quiz = { page: Page; slots: KeyedSlot[] };

/** What Hana is in the middle of. */
export async function leaveOpen({ server, places }: Office, { context }: Visitor): Promise<Quiz> {
  const attemptId = places.attemptOf('hana', 'l1-practice', 'OPEN');
  const page = await context.newPage();
  await page.goto(`/attempt/${attemptId}`);
  await page.getByRole('button', { name: 'Question map: 3 of 5' }).waitFor();
  return { page, slots: await readKey(server, attemptId) };
}

async function check({ page, slots }: Quiz): Promise<void> {
  const form = page.locator('form');
  const slot = await questionOn(form, slots);
  await hands.touch.answer(form, slot, slot.right);
  await form.getByRole('button', { name: 'Check', exact: true }).tap();
}

/** She can read, and nothing new is noted. */
export async function findPaused(page: Page, quiz: Quiz): Promise<void> {
  await check(quiz);
  await quiz.page.getByText('Your course is paused: you can read on').waitFor();
  await page.goto('/');
  await page.getByText('paused: you can read, and go on once it is resumed').waitFor();
  expect(await page.getByRole('link', { name: 'Continue practice' }).count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: lesson }).first().tap();
  await titled(page, lesson);
  await openRecord(page);
  await page.getByText(/ · since .*, paused$/).waitFor();
}

/** It goes on as it was left. */
export async function goOn(page: Page, quiz: Quiz): Promise<void> {
  await findUnderWay(page, dayGroup);
  await quiz.page.reload();
  await check(quiz);
  await quiz.page.locator('form').getByRole('status').getByText('Right', { exact: true }).waitFor();
  await quiz.page.close();
}

/** Home has the practice to go on with. */
export async function findUnderWay(page: Page, cohort: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue practice' }).waitFor();
  await page.getByText(`1 of 27 done · ${cohort}`).waitFor();
}

/** The course leaves home, and is found again in the record. */
export async function findEnded(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByText('Your course will be here').waitFor();
  await openRecord(page);
  await page.getByText(/ · since .*, ended$/).waitFor();
  await readEnded(page, dayGroup);
}

async function openRecord(page: Page): Promise<void> {
  await page.goto('/');
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Record' }).tap();
  await titled(page, 'My record');
}

/** From the record to the page of the run, and into a lesson of it. */
async function readEnded(page: Page, cohort: string): Promise<void> {
  const ended = page.getByRole('region').filter({ hasText: ', ended' });
  await ended.getByRole('link', { name: course }).tap();
  await page.waitForURL('**/course/*');
  await titled(page, course);
  await page.getByText('This run has ended.').waitFor();
  await page.getByText(`1 of 27 done · ${cohort} · ended`).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: lesson }).first().tap();
  await titled(page, lesson);
  await page.getByText('Lesson done').waitFor();
}

/** A new run at home; the old one in the record, and still to be read. */
export async function findBoth(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start lesson' }).waitFor();
  await page.getByText(`0 of 27 done · ${weekendGroup} · run 2`).waitFor();
  await openRecord(page);
  await page.getByText(/0 of 27 done · .* · run 2 · since/).waitFor();
  await page.getByText(/1 of 27 done · .*, ended$/).waitFor();
  await readEnded(page, weekendGroup);
}
