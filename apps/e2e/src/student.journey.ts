import { expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { answerByKeyboard, pressDigitOf, tabIntoQuestion, tabTo } from './answer.keyboard.ts';
import { readKey, wrongChoice, type KeyedSlot } from './answer.key.ts';
import {
  answerRight,
  attemptIdOf,
  choose,
  chosenIn,
  questionOn,
  shownIn,
  untilSaved,
} from './answer.pointer.ts';
import { openBrowser, signIn, type Visitor } from './page.ts';
import type { TestServer } from './server.ts';

/** From the sign-in to the end of the module, on two devices. */
export async function learn(browser: Browser, server: TestServer): Promise<void> {
  const first = await openBrowser(browser, { server, width: 390 });
  const { page } = first;
  await signIn(page, '/sign-in', server.signInOf('STUDENT'));
  await seeHome(page);
  await readLesson(page, server);
  await practise(page, server);
  const left = await leaveInTheMiddle(first, server);

  const other = await openBrowser(browser, { server, width: 390 });
  await goOn(other.page, server, left);
  await retryWhatWasMissed(other.page, server);
  await seeModuleDone(other.page);
  await other.leave();
}

async function seeHome(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^Good .*, Noor$/ }).waitFor();
  await page.getByRole('heading', { name: 'Trigger point therapy' }).waitFor();
  await page.getByText('1 of 4 done').waitFor();
  expect(await page.locator('[aria-current="step"]').innerText()).toContain('Consent, scope');
}

async function readLesson(page: Page, server: TestServer): Promise<void> {
  await page.getByRole('link', { name: 'Continue lesson' }).click();
  await page.waitForURL(/\/lesson\//);
  const finish = page.getByRole('button', { name: 'Finish lesson' });
  const goOn = page.getByRole('button', { name: 'Continue', exact: true });
  const open = page.locator('[data-check="open"]');
  let missed = 0;
  for (;;) {
    await finish.or(goOn).waitFor();
    await page.locator('[data-check]').last().waitFor();
    while ((await open.count()) > 0) {
      // Only the first try may fail: a second miss closes the check.
      const missFirst = missed === 0 && (await chosenIn(open.first())).length === 0;
      if (missFirst) missed += 1;
      await answerCheck(open.first(), { server, missFirst });
    }
    if (await finish.isVisible()) break;
    await goOn.click();
  }
  expect(missed).toBe(1);
  for (const label of ['Technique', 'Caution', 'Evidence: very low']) {
    expect(await page.getByLabel(label, { exact: true }).count()).toBeGreaterThan(0);
  }
  await finish.click();
  await page.getByText('Lesson done').waitFor();
  await page.getByRole('link', { name: 'Go on' }).click();
}

type CheckOptions = { server: TestServer; missFirst: boolean };

async function answerCheck(check: Locator, { server, missFirst }: CheckOptions): Promise<void> {
  const slot = await questionOn(check, await readChecks(server));
  const section = check.page().locator('.lesson-check').filter({ hasText: slot.stem });
  if (missFirst) {
    const wrong = wrongChoice(slot);
    await choose(section, wrong);
    await section.getByRole('button', { name: 'Check' }).click();
    await section.getByText('choose once more').waitFor();
    expect(await section.innerText()).toContain(slot.rationaleOf(wrong));
  }
  await answerRight(section, slot);
  await section.getByRole('button', { name: 'Check' }).click();
  await section.and(check.page().locator('[data-check="closed"]')).waitFor();
  for (const text of slot.right)
    expect(await section.innerText()).toContain(slot.rationaleOf(text));
}

/** The checks of the lessons that this student has open. */
async function readChecks(server: TestServer): Promise<KeyedSlot[]> {
  const attempts = await server.query<{ id: string }>(
    `SELECT attempt.id FROM attempt JOIN person ON person.id = attempt.person_id
      WHERE preset = 'CHECK' AND email = $1`,
    [server.signInOf('STUDENT').email],
  );
  return (await Promise.all(attempts.map(({ id }) => readKey(server, id)))).flat();
}

/** The whole practice without a pointer. */
async function practise(page: Page, server: TestServer): Promise<void> {
  await page.getByRole('heading', { name: 'Practice: safe and allowed' }).waitFor();
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/attempt\//);
  const slots = await readKey(server, attemptIdOf(page));
  const missed = slots.find(({ type }) => type === 'single-choice');
  for (const [index, slot] of slots.entries()) {
    await untilQuestion(page, index + 1, slots.length);
    expect(await questionOn(page.locator('form'), slots)).toBe(slot);
    if (index === 0) await tabIntoQuestion(page);
    if (slot === missed) await missByKeyboard(page, slot);
    await answerByKeyboard(page, slot);
    // Where an arrow has the focus, Enter is its own: the question is checked at its button.
    if (slot.type === 'ordering') await tabTo(page, 'Check');
    await page.keyboard.press('Enter');
    await page.getByText('Right', { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Everything is answered' }).waitFor();
  await tabTo(page, 'Submit');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '4 of 4 points' }).waitFor();
}

async function untilQuestion(page: Page, number: number, count: number): Promise<void> {
  await page.getByRole('button', { name: `Question map: ${number} of ${count}` }).waitFor();
}

async function missByKeyboard(page: Page, slot: KeyedSlot): Promise<void> {
  const wrong = wrongChoice(slot);
  await pressDigitOf(page, slot, wrong);
  await page.keyboard.press('Enter');
  await page.getByText('choose once more').waitFor();
  const shown = await page.locator('form').innerText();
  expect(shown).toContain(slot.rationaleOf(wrong));
  for (const text of slot.right) expect(shown).not.toContain(slot.rationaleOf(text));
}

type Left = { attemptId: string; slots: KeyedSlot[]; wrong: string };

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
  const wrong = await answerWrong(form, third);
  await untilSaved(page);
  expect(await page.getByText('Not quite').count()).toBe(0);
  await expectMap(page, ['1, answered', '2, unanswered, flagged', '3, answered', '4, unanswered']);
  await visitor.leave();
  return { attemptId, slots, wrong };
}

async function answerWrong(form: Locator, slot: KeyedSlot): Promise<string> {
  if (slot.type === 'ordering') {
    await form.getByRole('button', { name: 'This order is right as it stands' }).click();
    return '';
  }
  const wrong = wrongChoice(slot);
  await choose(form, wrong);
  return wrong;
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
  await untilQuestion(page, 2, 6);
  await page.getByRole('button', { name: 'Flag to look at again', pressed: true }).waitFor();
  await expectMap(page, ['1, answered', '2, unanswered, flagged', '3, answered', '4, unanswered']);

  await page.getByRole('button', { name: 'Question before' }).click();
  await expectAnswered(page, slots[0], slots[0]?.right ?? []);
  for (const number of [2, 3]) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await untilQuestion(page, number, 6);
  }
  if (wrong !== '') await expectAnswered(page, slots[2], [wrong]);
  for (const slot of slots.slice(3)) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await answerRight(form, await questionOn(form, [slot]));
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: '1 question is unanswered' }).waitFor();
  await page.getByRole('button', { name: 'Submit with 1 unanswered' }).click();
  await page.getByText(/ of 6 questions right/).waitFor();
  const result = await page.locator('main').innerText();
  expect(result).toContain('4 of 6 questions right');
  for (const slot of slots) {
    for (const text of slot.right) expect(result).toContain(slot.rationaleOf(text));
  }
  if (wrong !== '') expect(result).toContain(slots[2]?.rationaleOf(wrong));
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
  texts: readonly string[],
): Promise<void> {
  if (!slot || slot.type === 'ordering') return;
  const form = page.locator('form');
  expect(await shownIn(form)).toEqual(slot.shown);
  expect((await chosenIn(form)).toSorted()).toEqual([...texts].toSorted());
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
