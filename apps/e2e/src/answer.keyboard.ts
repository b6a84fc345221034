import type { Page } from 'playwright-core';
import type { KeyedSlot } from './answer.key.ts';
import { movesUp } from './answer.pointer.ts';

/** Answers with digits, or for an order by tabbing to the arrows; touches no pointer. */
export async function answerByKeyboard(page: Page, slot: KeyedSlot): Promise<void> {
  if (slot.type === 'ordering') return orderByKeyboard(page, slot);
  for (const text of slot.right) await pressDigitOf(page, slot, text);
}

export async function pressDigitOf(page: Page, { shown }: KeyedSlot, text: string): Promise<void> {
  await page.keyboard.press(String(shown.indexOf(text) + 1));
}

async function orderByKeyboard(page: Page, { shown, right }: KeyedSlot): Promise<void> {
  for (const { text, steps } of movesUp(shown, right)) {
    await tabTo(page, `Move ${text} up`);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('Enter');
  }
}

const FAR = 40;

/** Presses Tab until the control with this name has the focus. */
export function tabTo(page: Page, name: string): Promise<void> {
  return tabUntil(page, {
    what: `"${name}"`,
    isThere: async () => (await focusedName(page)) === name,
  });
}

/** Presses Tab until the focus is in the question, where digits and Enter are its own. */
export function tabIntoQuestion(page: Page): Promise<void> {
  const isThere = () =>
    page.evaluate(() => document.activeElement?.closest('fieldset') instanceof HTMLElement);
  return tabUntil(page, { what: 'the question', isThere });
}

type Goal = { what: string; isThere: () => Promise<boolean> };

async function tabUntil(page: Page, { what, isThere }: Goal): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`${FAR} presses of Tab did not reach ${what}`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? '';
  });
}
