import type { Locator, Page } from 'playwright-core';

const FAR = 120;

/** Presses Tab, or Shift and Tab where it lies behind, until the element has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor();
  await tabUntil(target, (element) => {
    const focused = document.activeElement;
    if (focused === element) return 'here';
    const isBehind = Node.DOCUMENT_POSITION_FOLLOWING;
    return focused && element.compareDocumentPosition(focused) & isBehind ? 'behind' : 'ahead';
  });
}

/** The same until the focus is anywhere in it. */
export async function tabInto(target: Locator): Promise<void> {
  await target.waitFor();
  await tabUntil(target, (element) => {
    const focused = document.activeElement;
    if (element.contains(focused)) return 'here';
    const isBehind = Node.DOCUMENT_POSITION_FOLLOWING;
    return focused && element.compareDocumentPosition(focused) & isBehind ? 'behind' : 'ahead';
  });
}

/** Tabs to a thing that has controls of its own, from before it: the focus is on the thing itself. */
export async function enter(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await tabTo(target);
  while (await isFocused(target)) await keyboard.press('Shift+Tab');
  await keyboard.press('Tab');
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Tabs to a control and presses its key: Enter, or what is given. */
export async function pressKeyOn(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Chooses a radio button: Tab goes to its group, the arrows go through it. */
export async function pickRadio(radio: Locator): Promise<void> {
  const { keyboard } = radio.page();
  const name = await radio.getAttribute('name');
  const group = radio.page().locator(`input[type="radio"][name="${name ?? ''}"]`);
  const count = await group.count();
  await tabInto(group.first().locator('xpath=ancestor::*[self::fieldset or @role="group"][1]'));
  const isInGroup = (element: Element, wanted: string | null) =>
    element.getAttribute('name') === wanted;
  while (!(await focused(radio.page()).evaluate(isInGroup, name))) await keyboard.press('Tab');
  await keyboard.press('Space');
  for (let press = 0; press < count && !(await radio.isChecked()); press += 1) {
    await keyboard.press('ArrowDown');
  }
}

export const focused = (page: Page) => page.locator(':focus');

type Sight = 'here' | 'behind' | 'ahead';

async function tabUntil(target: Locator, sight: (element: Element) => Sight): Promise<void> {
  const page = target.page();
  for (let presses = 0; presses < FAR; presses += 1) {
    const where = await target.first().evaluate(sight);
    if (where === 'here') return;
    await page.keyboard.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`${FAR} presses of Tab did not reach ${String(target)}`);
}
