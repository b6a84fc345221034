import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { readChecks, wrongOf, type KeyedSlot, type QuestionType } from './answer.key.ts';
import { questionOn } from './answer.pointer.ts';
import { findBarriers } from './axe.ts';
import { useTools, type Tool } from './course.tools.ts';
import type { Hand } from './hand.ts';
import { TRY_AGAIN } from './question.parts.ts';
import { asShown, type Reply } from './reply.ts';
import type { Served } from './server.ts';

/** Someone on the way through the course, and what they have met so far. */
export type Learner = {
  page: Page;
  hand: Hand;
  server: Served;
  /** Whose checks are open. */
  email: string;
  types: Set<QuestionType>;
  tools: Set<Tool>;
};

/** Reads the lesson that is open to its end: each block, each check, each tool the first time. */
export async function readLesson(learner: Learner): Promise<void> {
  const { page, hand } = learner;
  const finish = page.getByRole('button', { name: 'Finish lesson' });
  const goOn = page.getByRole('button', { name: 'Continue', exact: true });
  const blocks = page.locator('main > section[aria-labelledby^="block-"]');
  for (let index = 0; ; index += 1) {
    const block = blocks.nth(index);
    await untilLoaded(block);
    await useTools(learner, block);
    // To see a video go on, the page was opened again.
    await untilLoaded(block);
    await answerChecks(learner, block);
    // A lesson that was begun before opens with all of its blocks up to there.
    if (index + 1 < (await blocks.count())) continue;
    await finish.or(goOn).waitFor();
    if (await finish.isVisible()) break;
    await hand.press(goOn);
  }
  await hand.press(finish);
  await page.getByText('Lesson done').waitFor();
}

/** Until everything that comes later has come, the checks among it. */
async function untilLoaded(block: Locator): Promise<void> {
  await block.waitFor();
  const pending = block.locator('.animate-pulse');
  while ((await pending.count()) > 0) await pending.first().waitFor({ state: 'detached' });
}

async function answerChecks(learner: Learner, block: Locator): Promise<void> {
  const open = block.locator('[data-check="open"]');
  while ((await open.count()) > 0) {
    const slots = await readChecks(learner.server, learner.email);
    const slot = await questionOn(open.first(), slots);
    await answerCheck(learner, block, slot);
  }
}

/** Each type is missed the first time that it is met. */
async function answerCheck(learner: Learner, block: Locator, slot: KeyedSlot): Promise<void> {
  const check = block
    .getByRole('group', { name: 'Check yourself' })
    .filter({ has: block.page().getByText(slot.stem, { exact: true }) });
  const isNew = !learner.types.has(slot.type);
  if (isNew) await missCheck(learner, check, slot);
  await give(learner, check, slot, slot.right);
  await check.and(check.page().locator('[data-check="closed"]')).waitFor();
  const shown = asShown(await check.innerText());
  for (const reason of slot.reasons) expect(shown).toContain(reason);
  // The others' verdicts are looked at by routes.spec.ts; the picture here is zoomed and marked.
  if (isNew && slot.type === 'point-on-body') {
    expect(await findBarriers(check.page())).toEqual([]);
  }
  learner.types.add(slot.type);
}

async function missCheck(learner: Learner, check: Locator, slot: KeyedSlot): Promise<void> {
  await give(learner, check, slot, wrongOf(slot));
  await check.getByText(TRY_AGAIN).waitFor();
  const shown = asShown(await check.innerText());
  expect(shown).toContain(slot.wrongReason);
  for (const reason of slot.reasons) expect(shown).not.toContain(reason);
}

async function give(
  { hand }: Learner,
  check: Locator,
  slot: KeyedSlot,
  reply: Reply,
): Promise<void> {
  await hand.answer(check, slot, reply);
  await hand.press(check.getByRole('button', { name: 'Check', exact: true }));
}
