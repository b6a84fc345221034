import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { KeyedSlot } from './answer.key.ts';

/** The question on the screen, as one of the attempt's. */
export async function questionOn(place: Locator, slots: readonly KeyedSlot[]): Promise<KeyedSlot> {
  const stem = await place.locator('legend').innerText();
  const slot = slots.find((candidate) => candidate.stem === stem);
  if (!slot) throw new Error(`No question of this attempt asks "${stem}"`);
  return slot;
}

/** Answers by pointer, whatever was chosen before. */
export async function answerRight(place: Locator, slot: KeyedSlot): Promise<void> {
  if (slot.type === 'ordering') return order(place, slot);
  const chosen = await chosenIn(place);
  const isSingle = slot.type === 'single-choice';
  const toUnpick = isSingle ? [] : chosen.filter((text) => !slot.right.includes(text));
  const toPick = slot.right.filter((text) => !chosen.includes(text));
  for (const text of [...toUnpick, ...toPick]) await choose(place, text);
}

/** The texts of the options that are chosen now. */
export async function chosenIn(place: Locator): Promise<string[]> {
  return textsOf(place.locator('fieldset label:has(input:checked)'));
}

/** An option's text without the digit that stands beside it. */
async function textsOf(rows: Locator): Promise<string[]> {
  return (await rows.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
}

export async function choose(place: Locator, text: string): Promise<void> {
  await place.locator('label').filter({ hasText: text }).click();
}

async function order(place: Locator, { shown, right }: KeyedSlot): Promise<void> {
  for (const { text, steps } of movesUp(shown, right)) {
    const button = place.getByRole('button', { name: `Move ${text} up`, exact: true });
    for (let step = 0; step < steps; step += 1) await button.click();
  }
}

/** Which row goes how many places up, from first to last, until the order is right. */
export function movesUp(shown: readonly string[], right: readonly string[]) {
  const rows = [...shown];
  return right.flatMap((text, index) => {
    const from = rows.indexOf(text);
    rows.splice(index, 0, ...rows.splice(from, 1));
    return from > index ? [{ text, steps: from - index }] : [];
  });
}

/** The texts of the options on the screen, from first to last. */
export async function shownIn(place: Locator): Promise<string[]> {
  return textsOf(place.locator('fieldset label'));
}

/** Waits until the server has confirmed everything that was chosen. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}

export function attemptIdOf(page: Page): string {
  const id = /\/attempt\/([\w-]+)$/.exec(page.url())?.[1];
  expect(id).toBeDefined();
  return id ?? '';
}
