import type { Point } from '@palpate/atlas/geometry';
import type { Locator } from 'playwright-core';
import { asShown } from './reply.ts';

/** After the first miss of a check or in a practice. */
export const TRY_AGAIN = 'You have one more try.';

/** The row of an option, by its text alone: a hint may stand under it. */
export function rowOf(place: Locator, text: string): Locator {
  return place.locator('label').filter({ has: place.page().getByText(text, { exact: true }) });
}

/** A field or a select, by its label. */
export function controlFor(place: Locator, name: string | RegExp): Locator {
  const exact = typeof name === 'string';
  return place
    .getByRole('combobox', { name, exact })
    .or(place.getByRole('textbox', { name, exact }));
}

/** The words of an option of a select, which may say with whom it is now. */
export async function labelOf(select: Locator, text: string): Promise<string> {
  const labels = await select.locator('option').allTextContents();
  const label = labels.find((one) => asShown(one) === text || one.startsWith(`${text} (now with`));
  if (label === undefined) throw new Error(`"${text}" is not among ${labels.join(' | ')}`);
  return label;
}

export const NOTHING = 'Choose…';

type Pair = { left: string; right: string };

/**
 * What to choose where, one after the other: a right side that another row has cannot be chosen,
 * so rows with another one than is wanted give theirs back first.
 */
export async function choicesOf(place: Locator, pairs: readonly Pair[]): Promise<Pair[]> {
  const given = await Promise.all(pairs.map(({ left }) => chosenOf(controlFor(place, left))));
  const other = pairs.filter(({ right }, row) => given[row] !== right);
  const taken = other.filter(({ left }) => given[pairs.findIndex((one) => one.left === left)]);
  return [...taken.map(({ left }) => ({ left, right: NOTHING })), ...other];
}

/** The option that is chosen; nothing where it is none. */
export async function chosenOf(select: Locator): Promise<string> {
  const label = await select.evaluate((element: HTMLSelectElement) => {
    return element.value === '' ? '' : (element.selectedOptions[0]?.textContent ?? '');
  });
  return asShown(label);
}

export const bodyIn = (place: Locator) =>
  place.getByRole('img', { name: /^The body from the (front|back)$/ });

/** Where the pin stands, in fractions of the figure's box. */
export async function pinIn(place: Locator): Promise<Point> {
  const mark = place.locator('[data-pin]');
  const [x, y] = await Promise.all([mark.getAttribute('data-x'), mark.getAttribute('data-y')]);
  return { x: Number(x), y: Number(y) };
}
