import { expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { answerByKeyboard } from './answer.keyboard.ts';
import { readKey, TYPES, wrongOf, type KeyedSlot } from './answer.key.ts';
import {
  answer,
  answerRight,
  attemptIdOf,
  chosenIn,
  questionOn,
  shownIn,
  untilSaved,
} from './answer.pointer.ts';
import { readLesson } from './course.lesson.ts';
import { readActivities, type Activities } from './course.places.ts';
import { TOOLS } from './course.tools.ts';
import { pressKeyOn } from './focus.keys.ts';
import { hands } from './hand.ts';
import { openBrowser, signIn, type Visitor } from './page.ts';
import { TRY_AGAIN } from './question.parts.ts';
import { asShown, type Reply } from './reply.ts';
import type { TestServer } from './server.ts';

/** From the sign-in to the end of the module, on two devices. */
export async function learn(browser: Browser, server: TestServer): Promise<void> {
  const first = await openBrowser(browser, { server, width: 390 });
  const { page } = first;
  const activities = await readActivities(server);
  await signIn(page, '/sign-in', server.signInOf('STUDENT'));
  await seeHome(page, activities);
  await finishLesson(page, server);
  await practise(page, { server, activities });
  const left = await leaveInTheMiddle(first, server);

  const other = await openBrowser(browser, { server, width: 390 });
  await goOn(other.page, server, left);
  await retryWhatWasMissed(other.page, server);
  await seeModuleDone(other.page);
  await other.leave();
}

async function seeHome(page: Page, activities: Activities): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^Good .*, Noor$/ }).waitFor();
  await page.getByRole('heading', { name: 'Trigger point therapy' }).waitFor();
  await page.getByText(`2 of ${activities.required} done`).waitFor();
  const current = await page.locator('[aria-current="step"]').innerText();
  expect(current).toContain(activities.get('l2').title);
}

async function finishLesson(page: Page, server: TestServer): Promise<void> {
  await page.getByRole('link', { name: 'Continue lesson' }).click();
  await page.waitForURL(/\/lesson\//);
  const { email } = server.signInOf('STUDENT');
  // She has tried some checks before, where another miss would be the last.
  const met = { types: new Set(TYPES), tools: new Set(TOOLS) };
  await readLesson({ page, hand: hands.mouse, server, email, ...met });
  for (const label of ['Technique', 'Caution', 'Evidence: low']) {
    expect(await page.getByLabel(label, { exact: true }).count()).toBeGreaterThan(0);
  }
  await page.getByRole('link', { name: 'Go on' }).click();
}

type Known = { server: TestServer; activities: Activities };

/** The whole practice without a pointer. */
async function practise(page: Page, { server, activities }: Known): Promise<void> {
  const form = page.locator('form');
  await page.getByRole('heading', { name: activities.get('l2-practice').title }).waitFor();
  await pressKeyOn(page.getByRole('button', { name: 'Start', exact: true }));
  await page.waitForURL(/\/attempt\//);
  const slots = await readKey(server, attemptIdOf(page));
  const missed = slots.find(({ type }) => type === 'claim-check');
  for (const [index, slot] of slots.entries()) {
    await untilQuestion(page, index + 1, slots.length);
    expect(await questionOn(form, slots)).toBe(slot);
    if (slot === missed) await missByKeyboard(form, slot);
    await checkByKeyboard(form, slot, slot.right);
    await page.getByText('Right', { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Everything is answered' }).waitFor();
  await pressKeyOn(page.getByRole('button', { name: 'Submit', exact: true }));
  await page.getByRole('heading', { name: `${slots.length} of ${slots.length} points` }).waitFor();
}

/** Enter checks a choice; an arrow or a list has an Enter of its own, so there it is the button's. */
async function checkByKeyboard(form: Locator, slot: KeyedSlot, reply: Reply): Promise<void> {
  await answerByKeyboard(form, slot, reply);
  if (reply.kind === 'choices') return form.page().keyboard.press('Enter');
  await pressKeyOn(form.getByRole('button', { name: 'Check', exact: true }));
}

async function untilQuestion(page: Page, number: number, count: number): Promise<void> {
  await page.getByRole('button', { name: `Question map: ${number} of ${count}` }).waitFor();
}

async function missByKeyboard(form: Locator, slot: KeyedSlot): Promise<void> {
  await checkByKeyboard(form, slot, wrongOf(slot));
  await form.getByText(TRY_AGAIN).waitFor();
  const shown = asShown(await form.innerText());
  expect(shown).toContain(slot.wrongReason);
  for (const reason of slot.reasons) expect(shown).not.toContain(reason);
}

type Left = { attemptId: string; slots: KeyedSlot[]; wrong: Reply };

/** Answers, flags, leaves one out, and closes the browser. */
async function leaveInTheMiddle(visitor: Visitor, server: TestServer): Promise<Left> {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Back to the course' }).first().click();
  await page.getByRole('link', { name: 'Start quiz' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/attempt\//);
  const attemptId = attemptIdOf(page);
  const slots = await readKey(server, attemptId);
  const [first, , third] = slots;
  if (!first || !third) throw new Error('The module quiz is too short');
  const form = page.locator('form');
  const next = page.getByRole('button', { name: 'Next', exact: true });

  await answerRight(form, first);
  await untilSaved(page);
  await next.click();
  await page.getByRole('button', { name: 'Flag to look at again' }).click();
  await next.click();
  const wrong = wrongOf(third);
  await answer(form, third, wrong);
  await untilSaved(page);
  expect(await page.getByText('Not quite').count()).toBe(0);
  await expectMap(page, ['1, answered', '2, unanswered, flagged', '3, answered', '4, unanswered']);
  await visitor.leave();
  return { attemptId, slots, wrong };
}

async function expectMap(page: Page, states: string[]): Promise<void> {
  await page.getByRole('button', { name: /^Question map/ }).click();
  const map = page.getByRole('dialog', { name: 'Question map' });
  for (const state of states) {
    await map.getByRole('button', { name: `Question ${state}`, exact: true }).waitFor();
  }
  await page.keyboard.press('Escape');
}

/** Another device: the same answers, the same order, the same place. */
async function goOn(page: Page, server: TestServer, left: Left): Promise<void> {
  const { attemptId, slots, wrong } = left;
  const form = page.locator('form');
  await page.goto('/');
  await page.getByRole('button', { name: /^Sign in as a student/ }).click();
  await page.getByRole('link', { name: 'Continue quiz' }).click();
  await page.waitForURL(`**/attempt/${attemptId}`);
  await untilQuestion(page, 2, slots.length);
  await page.getByRole('button', { name: 'Flag to look at again', pressed: true }).waitFor();
  await expectMap(page, ['1, answered', '2, unanswered, flagged', '3, answered', '4, unanswered']);

  await page.getByRole('button', { name: 'Question before' }).click();
  await expectAnswered(page, slots[0], slots[0]?.right);
  for (const number of [2, 3]) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await untilQuestion(page, number, slots.length);
  }
  await expectAnswered(page, slots[2], wrong);
  for (const slot of slots.slice(3)) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await answerRight(form, await questionOn(form, [slot]));
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: '1 question is unanswered' }).waitFor();
  await page.getByRole('button', { name: 'Submit with 1 unanswered' }).click();
  const count = slots.length;
  await page.getByText(`${count - 2} of ${count} questions right`).waitFor();
  const result = asShown(await page.locator('main').innerText());
  for (const { reasons } of slots) for (const reason of reasons) expect(result).toContain(reason);
  expect(result).toContain(slots[2]?.wrongReason);
  expect(
    await server.query('SELECT FROM attempt WHERE id = $1 AND state = $2', [
      attemptId,
      'SUBMITTED',
    ]),
  ).toHaveLength(1);
}

async function expectAnswered(
  page: Page,
  slot: KeyedSlot | undefined,
  given: Reply | undefined,
): Promise<void> {
  if (!slot || given?.kind !== 'choices') return;
  const form = page.locator('form');
  expect(await shownIn(form)).toEqual(slot.shown);
  expect((await chosenIn(form)).toSorted()).toEqual(given.texts.toSorted());
}

async function retryWhatWasMissed(page: Page, server: TestServer): Promise<void> {
  await page.getByRole('button', { name: 'Try what was missed' }).click();
  await untilQuestion(page, 1, 2);
  const slots = await readKey(server, attemptIdOf(page));
  const form = page.locator('form');
  await answerRight(form, await questionOn(form, slots));
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await untilQuestion(page, 2, 2);
  await answerRight(form, await questionOn(form, slots));
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.getByRole('heading', { name: '2 of 2 points' }).waitFor();
}

async function seeModuleDone(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Back to the course' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Good / }).waitFor();
}
