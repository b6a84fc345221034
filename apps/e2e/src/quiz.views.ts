import type { Page } from 'playwright-core';
import { openMap, openQuestion } from './attempt.map.ts';
import type { DemoPlaces } from './demo.places.ts';
import type { View } from './route.views.ts';

/** Quizzes before, during and after an attempt. */
export const quizViews: readonly View[] = [
  {
    name: 'quiz',
    route: '/quiz/$enrolmentId/$quizId',
    viewer: 'student',
    path: ({ enrolmentOf, activity }) => `/quiz/${enrolmentOf('student')}/${activity('m1-quiz')}`,
    shows: /^\d+ questions/,
  },
  {
    name: 'quiz-locked',
    route: '/quiz/$enrolmentId/$quizId',
    viewer: 'student',
    path: ({ enrolmentOf, activity }) => `/quiz/${enrolmentOf('student')}/${activity('m3-quiz')}`,
    shows: 'Not open yet',
  },
  {
    name: 'quiz-taken',
    route: '/quiz/$enrolmentId/$quizId',
    viewer: 'ana',
    path: ({ enrolmentOf, activity }) => `/quiz/${enrolmentOf('ana')}/${activity('m1-quiz')}`,
    shows: 'Your attempts',
  },
  {
    name: 'attempt-open',
    route: '/attempt/$attemptId',
    viewer: 'chidi',
    path: openQuiz,
    shows: /\?|\./,
  },
  {
    name: 'attempt-map',
    route: '/attempt/$attemptId',
    viewer: 'chidi',
    path: openQuiz,
    shows: /\?|\./,
    act: openMap,
  },
  {
    name: 'attempt-review',
    route: '/attempt/$attemptId',
    viewer: 'chidi',
    path: openQuiz,
    shows: /\?|\./,
    act: review,
  },
  {
    name: 'attempt-verdict',
    route: '/attempt/$attemptId',
    viewer: 'hana',
    path: ({ attemptOf }) => `/attempt/${attemptOf('hana', 'l1-practice', 'OPEN')}`,
    shows: /\?|\./,
    act: (page) => openQuestion(page, 1),
  },
  {
    name: 'attempt-submitted',
    route: '/attempt/$attemptId',
    viewer: 'ana',
    path: ({ attemptOf }) => `/attempt/${attemptOf('ana', 'm4-quiz', 'SUBMITTED')}`,
    shows: /questions right/,
  },
  {
    name: 'attempt-waiting',
    route: '/attempt/$attemptId',
    viewer: 'ana',
    path: ({ attemptOf }) => `/attempt/${attemptOf('ana', 'l10-practice', 'SUBMITTED')}`,
    shows: /is waiting for your instructor/,
  },
  {
    name: 'attempt-safety-missed',
    route: '/attempt/$attemptId',
    viewer: 'mateo',
    path: ({ attemptOf }) => `/attempt/${attemptOf('mateo', 'm2-quiz', 'SUBMITTED')}`,
    shows: /safety questions? (was|were) not right yet/,
  },
];

function openQuiz({ attemptOf }: DemoPlaces): string {
  return `/attempt/${attemptOf('chidi', 'm1-quiz', 'OPEN')}`;
}

async function review(page: Page): Promise<void> {
  await openMap(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Question/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: /unanswered$/ }).waitFor();
}
