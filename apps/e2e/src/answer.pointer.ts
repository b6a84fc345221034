import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { KeyedSlot } from './answer.key.ts';
import { isIn } from './body.place.ts';
import { bodyIn, choicesOf, controlFor, labelOf, pinIn, rowOf } from './question.parts.ts';
import { asShown, movesUp, type Reply } from './reply.ts';

/** A click of the mouse or a tap of a finger. */
export type Press = (
  target: Locator,
  options?: { position: { x: number; y: number } },
) => Promise<void>;
export const click: Press = (target, options) => target.click(options);
export const tap: Press = (target, options) => target.tap(options);

/** The question on the screen, as one of the attempt's. */
export async function questionOn(place: Locator, slots: readonly KeyedSlot[]): Promise<KeyedSlot> {
  const stem = asShown(await place.locator('legend').first().innerText());
  const slot = slots.find((candidate) => candidate.stem === stem);
  if (!slot) throw new Error(`No question of this attempt asks "${stem}"`);
  return slot;
}

/** Answers by pointer, whatever was answered before. */
export async function answer(
  place: Locator,
  slot: KeyedSlot,
  reply: Reply,
  press: Press = click,
): Promise<void> {
  switch (reply.kind) {
    case 'choices':
      for (const text of await toPress(place, slot, reply.texts)) await press(rowOf(place, text));
      return;
    case 'order':
      return order(place, reply.texts, press);
    case 'pairs':
      for (const { left, right } of await choicesOf(place, reply.pairs)) {
        const select = controlFor(place, left);
        await select.selectOption({ label: await labelOf(select, right) });
      }
      return;
    case 'amount':
      await controlFor(place, 'Your answer').fill(reply.digits);
      return chooseUnit(place, reply.unit);
    case 'text':
      return controlFor(place, /^Your answer/).fill(reply.text);
    case 'pin':
      return pin(place, reply, press);
  }
}

export function answerRight(place: Locator, slot: KeyedSlot): Promise<void> {
  return answer(place, slot, slot.right);
}

/** Which rows to press, so that just these texts are chosen. */
export async function toPress(
  place: Locator,
  { type }: KeyedSlot,
  texts: readonly string[],
): Promise<string[]> {
  const chosen = await chosenIn(place);
  const many = type === 'multiple-response';
  const toUnpick = many ? chosen.filter((text) => !texts.includes(text)) : [];
  return [...toUnpick, ...texts.filter((text) => !chosen.includes(text))];
}

/** The texts of the options that are chosen now. */
export async function chosenIn(place: Locator): Promise<string[]> {
  return textsOf(place.locator('fieldset label:has(input:checked)'));
}

/** An option's text without the hint and the digit that stand beside it. */
async function textsOf(rows: Locator): Promise<string[]> {
  return (await rows.allInnerTexts()).map((text) => asShown(text.split('\n')[0] ?? ''));
}

async function order(place: Locator, right: readonly string[], press: Press): Promise<void> {
  for (const { text, steps } of movesUp(await orderIn(place), right)) {
    const button = place.getByRole('button', { name: `Move ${text} up`, exact: true });
    for (let step = 0; step < steps; step += 1) await press(button);
  }
}

/** The steps of an ordering question as they stand now. */
export async function orderIn(place: Locator): Promise<string[]> {
  const names = await place
    .getByRole('button', { name: /^Move .* up$/s })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.slice('Move '.length, -' up'.length));
}

async function chooseUnit(place: Locator, unit: string): Promise<void> {
  const select = place.getByRole('combobox', { name: 'Unit' });
  if ((await select.count()) > 0) await select.selectOption(unit);
}

type PinReply = Extract<Reply, { kind: 'pin' }>;

/** Taps the place on the whole figure, which brings the picture near, and a second time to be exact. */
async function pin(place: Locator, { at, shapes }: PinReply, press: Press): Promise<void> {
  const whole = place.getByRole('button', { name: 'Whole figure' });
  const figure = bodyIn(place);
  await figure.waitFor();
  if (await whole.isVisible()) await press(whole);
  await whole.waitFor({ state: 'detached' });
  const { width, height } = (await figure.boundingBox()) ?? { width: 0, height: 0 };
  const scale = Math.min(width / 500, height / 1000);
  const position = {
    x: width / 2 + (at.x - 0.5) * 500 * scale,
    y: height / 2 + (at.y - 0.5) * 1000 * scale,
  };
  await press(figure, { position });
  await whole.waitFor();
  expect(isIn(shapes, await pinIn(place))).toBe(true);
}

/** The texts of the options on the screen, from first to last. */
export async function shownIn(place: Locator): Promise<string[]> {
  return textsOf(place.locator('fieldset label:has(input)'));
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
