import type { Locator, Page } from 'playwright-core';
import type { DemoPlaces, DemoStudent } from './demo.places.ts';
import type { View } from './route.views.ts';

const route = '/lesson/$enrolmentId/$lessonId';

/** Lessons in their states and with everything that stands in them, and their words. */
export const lessonViews: readonly View[] = [
  { ...lesson('student', 'l2'), name: 'lesson', act: whole },
  { ...lesson('student', 'l1'), name: 'lesson-done', shows: 'Lesson done', act: whole },
  { ...lesson('student', 'l6'), name: 'lesson-locked', shows: 'Not open yet' },
  { ...lesson('ana', 'l6'), name: 'lesson-session', act: useSession },
  { ...lesson('ana', 'l8'), name: 'lesson-region', act: whole },
  { ...lesson('student', 'l2'), name: 'lesson-muscle-sheet', act: openMuscle },
  { ...lesson('student', 'l2'), name: 'lesson-term-sheet', act: openTerm },
  { ...glossary(), name: 'glossary' },
  { ...glossary(), name: 'glossary-nothing', act: findNothing },
];

function lesson(viewer: DemoStudent, key: string) {
  return {
    route,
    viewer,
    path: ({ enrolmentOf, activity }: DemoPlaces) =>
      `/lesson/${enrolmentOf(viewer)}/${activity(key)}`,
    shows: 'Words of the course' as string | RegExp,
  };
}

function glossary() {
  return {
    route: '/glossary/$enrolmentId',
    viewer: 'student' as const,
    path: ({ enrolmentOf }: DemoPlaces) => `/glossary/${enrolmentOf('student')}`,
    shows: 'taut band',
  };
}

/** With its checks, its pictures and all that comes later. */
async function whole(page: Page): Promise<void> {
  await page.locator('[data-check]').last().waitFor();
  const pending = page.locator('main .animate-pulse');
  while ((await pending.count()) > 0) await pending.first().waitFor({ state: 'detached' });
  for (const picture of await page.locator('.lesson-figure img').all()) await drawn(picture);
}

/** A picture comes when it is scrolled to. */
async function drawn(picture: Locator): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await picture.page().waitForFunction(
    (element) => {
      return element instanceof HTMLImageElement && element.complete;
    },
    await picture.elementHandle(),
  );
}

/** The dial over the ceiling, the hold under way, the video's first picture, what was predicted. */
async function useSession(page: Page): Promise<void> {
  await whole(page);
  await page
    .getByRole('button', { name: /show me/ })
    .first()
    .click();
  await page.getByRole('slider').fill('8');
  const timer = page.getByRole('group', { name: 'Time a hold' });
  await timer.getByRole('button', { name: 'Start' }).click();
  await timer.getByRole('button', { name: 'Pause' }).click();
  await page.locator('video').scrollIntoViewIfNeeded();
}

async function openMuscle(page: Page): Promise<void> {
  await whole(page);
  await openWord(page, 'upper trapezius');
  await page.getByRole('dialog').locator('.body-muscle').first().waitFor();
}

async function openTerm(page: Page): Promise<void> {
  await whole(page);
  await openWord(page, 'taut band');
}

async function openWord(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: word, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
}

async function findNothing(page: Page): Promise<void> {
  await page.getByLabel('Find a word').fill('no such word');
  await page.getByText('0 words').waitFor();
}
