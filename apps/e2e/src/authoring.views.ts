import type { Page } from 'playwright-core';
import type { View } from './route.views.ts';

/** Every page on which a course is written, from its list to what a student would see. */
export const authoringViews: View[] = [
  {
    name: 'studio-courses',
    route: '/studio/courses',
    viewer: 'instructor',
    path: () => '/studio/courses',
    shows: 'Trigger point therapy',
  },
  {
    name: 'studio-outline',
    route: '/studio/courses/$courseId',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}`,
    shows: 'Safe and allowed',
    act: openMenu,
  },
  {
    name: 'studio-outline-questions',
    route: '/studio/courses/$courseId',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}`,
    shows: 'Safe and allowed',
    act: openQuestions,
  },
  {
    name: 'studio-lesson-source',
    route: '/studio/courses/$courseId/lessons/$lesson',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/lessons/l4`,
    shows: 'No problems in this lesson',
  },
  {
    name: 'studio-lesson-mistake',
    route: '/studio/courses/$courseId/lessons/$lesson',
    viewer: 'admin',
    path: ({ courseId }) => `/studio/courses/${courseId}/lessons/l5`,
    shows: 'No problems in this lesson',
    act: makeMistake,
  },
  {
    name: 'studio-sources',
    route: '/studio/courses/$courseId/sources',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/sources`,
    shows: 'Read on its page',
  },
  {
    name: 'studio-source',
    route: '/studio/courses/$courseId/sources',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/sources`,
    shows: 'Read on its page',
    act: tickWithoutPage,
  },
  {
    name: 'studio-words',
    route: '/studio/courses/$courseId/words',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/words`,
    shows: 'Cauda equina syndrome',
    act: openWord,
  },
  {
    name: 'studio-publish',
    route: '/studio/courses/$courseId/publish',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/publish`,
    shows: 'What changed',
  },
  {
    name: 'studio-releases',
    route: '/studio/courses/$courseId/releases',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/releases`,
    shows: 'Release 1',
  },
  {
    name: 'studio-preview',
    route: '/studio/courses/$courseId/preview',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/preview`,
    shows: 'Preview: nothing is kept',
  },
  {
    name: 'studio-preview-lesson',
    route: '/studio/courses/$courseId/preview/$activity',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/preview/l4`,
    shows: 'Screening comes before touch',
    act: showWhole,
  },
  {
    name: 'studio-preview-quiz',
    route: '/studio/courses/$courseId/preview/$activity',
    viewer: 'instructor',
    path: ({ courseId }) => `/studio/courses/${courseId}/preview/m2-quiz`,
    shows: /^Question 1 of/,
    act: answerFirst,
  },
];

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Change “Safety/ }).click();
  await page.getByLabel('Move to module').waitFor();
}

async function openQuestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Module quiz: safe and allowed', exact: true }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
}

async function makeMistake(page: Page): Promise<void> {
  const source = page.getByRole('textbox', { name: 'Source of the lesson' });
  await source.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n:::cautoin[Mistyped]\nWords.\n:::\n');
  await page.getByText('1 problem', { exact: true }).waitFor();
}

/** What nobody can have read: the form says so at its field. */
async function tickWithoutPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Werner R\. A Massage/ }).click();
  await page.getByRole('checkbox', { name: 'I read this claim on that page' }).press('Space');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Name the page that you read').waitFor();
}

async function openWord(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Cauda equina syndrome/ }).click();
  await page.getByRole('dialog').getByText('Named in one place').waitFor();
}

async function showWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole lesson' }).click();
  await page.getByRole('link', { name: /^Next:/ }).waitFor();
}

async function answerFirst(page: Page): Promise<void> {
  await page.getByRole('radio').or(page.getByRole('checkbox')).first().press('Space');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
}
