import type { Page } from 'playwright-core';
import type { DemoPlaces, DemoStudent } from './demo.places.ts';

export type Viewer = 'nobody' | DemoStudent | 'instructor' | 'admin';
export type View = {
  /** Names the picture. */
  name: string;
  /** As the router has it; null for an address that no router knows. */
  route: string | null;
  viewer: Viewer;
  /** On a database that has no school yet. */
  isEmpty?: boolean;
  path: (places: DemoPlaces) => string;
  /** Words that are there once the page is. */
  shows: string | RegExp;
  /** Goes from the page to a state of it. */
  act?: (page: Page) => Promise<void>;
};

const NO_ID = '00000000-0000-7000-8000-000000000000';

const learnViews: View[] = [
  { name: 'home', route: '/', viewer: 'student', path: () => '/', shows: 'Continue lesson' },
  { name: 'home-finished', route: '/', viewer: 'ana', path: () => '/', shows: /is done/ },
  {
    name: 'home-account',
    route: '/',
    viewer: 'student',
    path: () => '/',
    shows: 'Continue lesson',
    act: (page) => page.getByRole('button', { name: /account of/ }).click(),
  },
  { name: 'home-signed-out', route: '/', viewer: 'nobody', path: () => '/', shows: /^Look around/ },
  {
    name: 'sign-in',
    route: '/sign-in',
    viewer: 'nobody',
    path: () => '/sign-in',
    shows: /^Look around/,
  },
  {
    name: 'sign-in-refused',
    route: '/sign-in',
    viewer: 'nobody',
    path: () => '/sign-in',
    shows: /^Look around/,
    act: refuseSignIn,
  },
  {
    name: 'welcome',
    route: '/welcome',
    viewer: 'nobody',
    isEmpty: true,
    path: () => '/welcome',
    shows: 'A school of your own',
  },
  {
    name: 'set-up',
    route: '/welcome',
    viewer: 'nobody',
    isEmpty: true,
    path: () => '/welcome',
    shows: 'A school of your own',
    act: (page) => page.getByRole('button', { name: 'Set up my school' }).click(),
  },
  {
    name: 'lesson',
    route: '/lesson/$enrolmentId/$lessonId',
    viewer: 'student',
    path: ({ enrolmentOf, lessonId }) => `/lesson/${enrolmentOf('student')}/${lessonId}`,
    shows: 'Consent, scope and plain speaking',
    act: (page) => page.locator('[data-check]').last().waitFor(),
  },
  {
    name: 'lesson-done',
    route: '/lesson/$enrolmentId/$lessonId',
    viewer: 'student',
    path: ({ enrolmentOf, doneLessonId }) => `/lesson/${enrolmentOf('student')}/${doneLessonId}`,
    shows: 'Lesson done',
    act: (page) => page.locator('[data-check]').last().waitFor(),
  },
  {
    name: 'quiz',
    route: '/quiz/$enrolmentId/$quizId',
    viewer: 'student',
    path: ({ enrolmentOf, quizId }) => `/quiz/${enrolmentOf('student')}/${quizId}`,
    shows: '6 questions',
  },
  {
    name: 'quiz-taken',
    route: '/quiz/$enrolmentId/$quizId',
    viewer: 'ana',
    path: ({ enrolmentOf, quizId }) => `/quiz/${enrolmentOf('ana')}/${quizId}`,
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
    path: ({ attemptOf }) => `/attempt/${attemptOf('hana', 'PRACTICE')}`,
    shows: /\?|\./,
    act: (page) => pick(page, /^Question 1,/),
  },
  {
    name: 'attempt-submitted',
    route: '/attempt/$attemptId',
    viewer: 'ana',
    path: ({ attemptOf }) => `/attempt/${attemptOf('ana', 'QUIZ')}`,
    shows: /questions right/,
  },
  {
    name: 'attempt-of-nobody',
    route: '/attempt/$attemptId',
    viewer: 'student',
    path: () => `/attempt/${NO_ID}`,
    shows: 'There is nothing here',
  },
  {
    name: 'nowhere',
    route: null,
    viewer: 'student',
    path: () => '/nowhere/at/all',
    shows: 'There is nothing here',
  },
];

const studioViews: View[] = [
  {
    name: 'studio-sign-in',
    route: '/studio/sign-in',
    viewer: 'nobody',
    path: () => '/studio/sign-in',
    shows: /^Look around/,
  },
  {
    name: 'studio-cohorts',
    route: '/studio',
    viewer: 'instructor',
    path: () => '/studio/',
    shows: 'Autumn 2026, day group',
  },
  {
    name: 'studio-overview',
    route: '/studio',
    viewer: 'admin',
    path: () => '/studio/',
    shows: 'Published courses',
  },
  {
    name: 'studio-not-staff',
    route: '/studio',
    viewer: 'student',
    path: () => '/studio/',
    shows: 'The studio is for staff',
  },
  {
    name: 'studio-heat-map',
    route: '/studio/cohorts/$cohortId/$courseId',
    viewer: 'instructor',
    path: heatMap,
    shows: 'Noor Haddad',
  },
  {
    name: 'studio-student-beside',
    route: '/studio/cohorts/$cohortId/$courseId',
    viewer: 'instructor',
    path: (places) => `${heatMap(places)}?student=${places.enrolmentOf('ana')}`,
    shows: 'Ana Ribeiro',
  },
  {
    name: 'studio-student',
    route: '/studio/students/$enrolmentId',
    viewer: 'instructor',
    path: ({ enrolmentOf }) => `/studio/students/${enrolmentOf('ana')}`,
    shows: 'Progress by module',
    act: openEverything,
  },
  {
    name: 'studio-student-of-nobody',
    route: '/studio/students/$enrolmentId',
    viewer: 'instructor',
    path: () => `/studio/students/${NO_ID}`,
    shows: /./,
  },
  {
    name: 'studio-nowhere',
    route: null,
    viewer: 'admin',
    path: () => '/studio/nowhere/at/all',
    shows: 'There is no such page',
  },
];

export const views: readonly View[] = [...learnViews, ...studioViews];

function openQuiz({ attemptOf }: DemoPlaces): string {
  return `/attempt/${attemptOf('chidi', 'QUIZ')}`;
}

function heatMap({ cohortId, courseId }: DemoPlaces): string {
  return `/studio/cohorts/${cohortId}/${courseId}`;
}

async function refuseSignIn(page: Page): Promise<void> {
  await page.getByLabel('Email').fill('nobody@palpate.example');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('do not match').waitFor();
}

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Question map/ }).click();
  await page.getByRole('dialog', { name: 'Question map' }).waitFor();
}

async function pick(page: Page, name: RegExp): Promise<void> {
  await openMap(page);
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

async function review(page: Page): Promise<void> {
  await pick(page, /^Question 6,/);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('heading', { name: /unanswered$/ }).waitFor();
}

/** Folded parts count too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
