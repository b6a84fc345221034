import type { Page } from 'playwright-core';
import { readKey, TYPES, type KeyedSlot, type QuestionType } from './answer.key.ts';
import { attemptIdOf } from './answer.pointer.ts';
import type { DemoPlaces } from './demo.places.ts';
import type { TestServer } from './server.ts';

/** A question of an open practice, where its verdict comes at once. */
export type Asked = { attemptId: string; slot: KeyedSlot };

/** Between them they ask every type. */
const PRACTICES = ['l1-practice', 'l4-practice', 'l7-practice', 'l9-practice', 'l10-practice'];

/** Starts practices as Ana, who is signed in on the page; gives a question of each type. */
export async function startPractices(
  page: Page,
  server: TestServer,
  { enrolmentOf, activity }: DemoPlaces,
): Promise<Map<QuestionType, Asked>> {
  const asked: Asked[] = [];
  for (const key of PRACTICES) {
    await page.goto(`/quiz/${enrolmentOf('ana')}/${activity(key)}`);
    await page.getByRole('button', { name: /^Start( again)?$/ }).click();
    await page.waitForURL(/\/attempt\//);
    const attemptId = attemptIdOf(page);
    const slots = await readKey(server, attemptId);
    asked.push(...slots.map((slot) => ({ attemptId, slot })));
  }
  return new Map(
    TYPES.map((type) => {
      const first = asked.find(({ slot }) => slot.type === type);
      if (!first) throw new Error(`No practice asks a ${type}`);
      return [type, first];
    }),
  );
}
