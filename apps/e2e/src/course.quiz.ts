import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { readKey, wrongOf, type KeyedSlot } from './answer.key.ts';
import { attemptIdOf, questionOn, untilSaved } from './answer.pointer.ts';
import type { Learner } from './course.lesson.ts';

/** Starts the quiz or the practice that is open, by the button of this name. */
export async function startAttempt(learner: Learner, name = 'Start'): Promise<KeyedSlot[]> {
  const { page, hand, server } = learner;
  const before = page.url();
  await hand.press(page.getByRole('button', { name, exact: true }));
  await page.waitForURL((url) => url.href !== before && url.pathname.startsWith('/attempt/'));
  return readKey(server, attemptIdOf(page));
}

/** Answers a quiz to its end: right, but for the questions to miss. */
export async function sitQuiz(
  learner: Learner,
  slots: KeyedSlot[],
  isMissed: (slot: KeyedSlot) => boolean = () => false,
): Promise<void> {
  const { page, hand } = learner;
  for (const index of slots.keys()) {
    const { form, slot } = await arrive(learner, slots, index);
    await hand.answer(form, slot, isMissed(slot) ? wrongOf(slot) : slot.right);
    await untilSaved(page);
    expect(await form.getByText('Not quite').count()).toBe(0);
    await goOn(learner, index + 1 === slots.length);
  }
  await submit(learner);
}

/** Answers a practice, where right and wrong are told at once. */
export async function practise(learner: Learner, slots: KeyedSlot[]): Promise<void> {
  const { hand } = learner;
  for (const index of slots.keys()) {
    const { form, slot } = await arrive(learner, slots, index);
    await hand.answer(form, slot, slot.right);
    await hand.press(form.getByRole('button', { name: 'Check', exact: true }));
    const verdict = slot.wrong ? 'Right' : 'Waiting to be marked';
    await form.getByRole('status').getByText(verdict, { exact: true }).waitFor();
    for (const reason of slot.reasons) expect(await form.innerText()).toContain(reason);
    learner.types.add(slot.type);
    await goOn(learner, index + 1 === slots.length);
  }
  await submit(learner);
}

async function arrive({ page }: Learner, slots: KeyedSlot[], index: number) {
  const name = `Question map: ${index + 1} of ${slots.length}`;
  await page.getByRole('button', { name }).waitFor();
  const form = page.locator('form');
  return { form, slot: await questionOn(form, slots) };
}

function goOn({ page, hand }: Learner, isLast: boolean): Promise<void> {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  return hand.press(isLast ? button('Finish') : button('Next'));
}

async function submit({ page, hand }: Learner): Promise<void> {
  await page.getByRole('heading', { name: 'Everything is answered' }).waitFor();
  await hand.press(page.getByRole('button', { name: 'Submit', exact: true }));
  await page.getByText(/of \d+ questions? right/).waitFor();
}
