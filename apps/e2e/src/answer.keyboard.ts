import { expect } from '@jest/globals';
import type { Point, Shape } from '@palpate/atlas/geometry';
import type { Locator, Page } from 'playwright-core';
import type { KeyedSlot } from './answer.key.ts';
import { orderIn, toPress } from './answer.pointer.ts';
import { isIn } from './body.place.ts';
import { pressKeyOn, tabInto, tabTo } from './focus.keys.ts';
import { chosenOf, choicesOf, controlFor, labelOf, NOTHING, pinIn } from './question.parts.ts';
import { movesUp, type Reply } from './reply.ts';

/** Answers with digits, arrows and letters, whatever was answered before; touches no pointer. */
export async function answerByKeyboard(
  place: Locator,
  slot: KeyedSlot,
  reply: Reply,
): Promise<void> {
  const { keyboard } = place.page();
  switch (reply.kind) {
    case 'choices':
      await tabInto(place.locator('fieldset'));
      for (const text of await toPress(place, slot, reply.texts)) {
        await pressDigitOf(place.page(), slot, text);
      }
      return;
    case 'order':
      for (const { text, steps } of movesUp(await orderIn(place), reply.texts)) {
        await tabTo(place.getByRole('button', { name: `Move ${text} up`, exact: true }));
        for (let step = 0; step < steps; step += 1) await keyboard.press('Enter');
      }
      return;
    case 'pairs':
      for (const { left, right } of await choicesOf(place, reply.pairs)) {
        await selectByKeys(controlFor(place, left), right);
      }
      return;
    case 'amount':
      await typeInto(controlFor(place, 'Your answer'), reply.digits);
      return chooseUnit(place, reply.unit);
    case 'text':
      return typeInto(controlFor(place, /^Your answer/), reply.text);
    case 'pin':
      return setPin(place, reply.at, reply.shapes);
  }
}

export async function pressDigitOf(page: Page, { shown }: KeyedSlot, text: string): Promise<void> {
  await page.keyboard.press(String(shown.indexOf(text) + 1));
}

/** Replaces what a field holds. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  const { keyboard } = field.page();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type(text);
}

async function chooseUnit(place: Locator, unit: string): Promise<void> {
  const select = place.getByRole('combobox', { name: 'Unit' });
  if ((await select.count()) > 0) await selectByKeys(select, unit);
}

/** Opens the list, goes down it past what cannot be chosen, and takes what is there. */
async function selectByKeys(select: Locator, text: string): Promise<void> {
  const { keyboard } = select.page();
  const label = await labelOf(select, text);
  const labels = await select.locator('option:not(:disabled)').allTextContents();
  await pressKeyOn(select, 'Alt+ArrowDown');
  await select.and(select.page().locator(':open')).waitFor();
  await keyboard.press('Home');
  for (let step = 0; step < labels.indexOf(label); step += 1) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  expect(await chosenOf(select)).toBe(text === NOTHING ? '' : text);
}

const MOST_MOVES = 120;

/** A pin in the middle, then arrows: first across the whole figure, then near. */
async function setPin(place: Locator, at: Point, shapes: readonly Shape[]): Promise<void> {
  const picture = place.getByRole('group', { name: /^Picture of the body/ });
  const { keyboard } = place.page();
  await tabTo(picture);
  if ((await place.locator('[data-pin]').count()) === 0) await keyboard.press('Enter');
  await movePin(place, at);
  if (!isIn(shapes, await pinIn(place))) {
    await keyboard.press('+');
    await keyboard.press('+');
    await movePin(place, at);
  }
  expect(isIn(shapes, await pinIn(place))).toBe(true);
}

/** Goes by the arrows, large steps first, for as long as each brings the pin nearer. */
async function movePin(place: Locator, at: Point): Promise<void> {
  const { keyboard } = place.page();
  for (const size of ['Shift+', '']) {
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const pin = await pinIn(place);
      const key = arrowTowards(pin, at);
      await keyboard.press(`${size}${key}`);
      if (apart(await pinIn(place), at) < apart(pin, at)) continue;
      await keyboard.press(`${size}${opposite[key]}`);
      break;
    }
  }
}

const opposite = {
  ArrowUp: 'ArrowDown',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
} as const;

/** The arrow along which more is missing; the figure is twice as high as it is wide. */
function arrowTowards(pin: Point, at: Point): keyof typeof opposite {
  const [across, down] = [(at.x - pin.x) / 2, at.y - pin.y];
  if (Math.abs(across) > Math.abs(down)) return across > 0 ? 'ArrowRight' : 'ArrowLeft';
  return down > 0 ? 'ArrowDown' : 'ArrowUp';
}

const apart = (one: Point, other: Point) => Math.hypot((one.x - other.x) / 2, one.y - other.y);
