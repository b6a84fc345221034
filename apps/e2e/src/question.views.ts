import type { Page } from 'playwright-core';
import { TYPES, type KeyedSlot, type QuestionType } from './answer.key.ts';
import { answer } from './answer.pointer.ts';
import type { DemoPlaces } from './demo.places.ts';
import { openQuestion } from './attempt.map.ts';
import { TRY_AGAIN } from './question.parts.ts';
import type { View } from './route.views.ts';

/** Each type of question in an attempt: as it is asked, and with all that is said of a wrong answer. */
export const questionViews: readonly View[] = TYPES.flatMap((type) => [
  {
    ...place(type),
    name: `asked-${type}`,
    act: (page: Page, places: DemoPlaces) => ask(page, places.asked(type).slot),
  },
  {
    ...place(type),
    name: `judged-${type}`,
    act: (page: Page, places: DemoPlaces) => miss(page, places.asked(type).slot),
  },
]);

function place(type: QuestionType) {
  return {
    route: '/attempt/$attemptId',
    viewer: 'ana' as const,
    path: ({ asked }: DemoPlaces) => `/attempt/${asked(type).attemptId}`,
    shows: /\?|\./,
  };
}

async function ask(page: Page, slot: KeyedSlot): Promise<void> {
  await openQuestion(page, slot.position);
  await page.getByText(slot.stem, { exact: true }).waitFor();
  if (slot.type === 'point-on-body') await page.locator('.body-muscle').first().waitFor();
}

/** The second miss closes the question; what a person marks is closed by the first check. */
async function miss(page: Page, slot: KeyedSlot): Promise<void> {
  const { right, wrong } = slot;
  await ask(page, slot);
  const form = page.locator('form');
  const check = form.getByRole('button', { name: 'Check', exact: true });
  await answer(form, slot, wrong ?? right);
  await check.click();
  if (wrong) {
    await form.getByText(TRY_AGAIN).waitFor();
    await answer(form, slot, right);
    await answer(form, slot, wrong);
    await check.click();
  }
  await check.waitFor({ state: 'detached' });
  await form
    .getByRole('status')
    .getByText(/^(Not quite|Partly right|Waiting)/)
    .waitFor();
}
