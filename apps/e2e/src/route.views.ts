import type { Page } from 'playwright-core';
import { accountViews } from './account.views.ts';
import { atlasViews } from './atlas.views.ts';
import { authoringViews } from './authoring.views.ts';
import { cohortViews } from './cohort.views.ts';
import type { DemoPlaces, DemoStudent } from './demo.places.ts';
import { lessonViews } from './lesson.views.ts';
import { peopleViews } from './people.views.ts';
import { questionFormViews } from './question-form.views.ts';
import { questionViews } from './question.views.ts';
import { progressViews } from './progress.views.ts';
import { quizViews } from './quiz.views.ts';
import { recordViews } from './record.views.ts';

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
  act?: (page: Page, places: DemoPlaces) => Promise<void>;
};

const NO_ID = '00000000-0000-7000-8000-000000000000';

const learnViews: View[] = [
  { name: 'home', route: '/', viewer: 'student', path: () => '/', shows: 'Continue lesson' },
  {
    name: 'home-locked',
    route: '/',
    viewer: 'mateo',
    path: () => '/',
    shows: /Opens when the safety questions of .* are right: \d of \d/,
  },
  { name: 'home-finished', route: '/', viewer: 'ana', path: () => '/', shows: /is done/ },
  {
    name: 'home-account',
    route: '/',
    viewer: 'student',
    path: () => '/',
    shows: 'Continue lesson',
    act: (page) => page.getByRole('button', { name: /account of/ }).click(),
  },
  {
    name: 'course',
    route: '/course/$enrolmentId',
    viewer: 'student',
    path: ({ enrolmentOf }) => `/course/${enrolmentOf('student')}`,
    shows: 'Continue lesson',
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
    name: 'studio-release-move',
    route: '/studio/cohorts/$cohortId/$courseId/release',
    viewer: 'instructor',
    path: (places) => `${heatMap(places)}/release`,
    shows: /^Move to$/,
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
    path: ({ enrolmentOf }) => `/studio/students/${enrolmentOf('chidi')}`,
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
    name: 'studio-review',
    route: '/studio/content-review',
    viewer: 'instructor',
    path: () => '/studio/content-review',
    shows: /texts reviewed/,
  },
  {
    name: 'studio-review-lesson',
    route: '/studio/content-review',
    viewer: 'instructor',
    path: ({ activity }) => `/studio/content-review?text=LESSON:${activity('l6')}`,
    shows: 'Sign this text',
  },
  {
    name: 'studio-review-muscle',
    route: '/studio/content-review',
    viewer: 'admin',
    path: () => '/studio/content-review?drafts=true&text=MUSCLE:upper_trapezius',
    shows: 'Sign this text',
  },
  {
    name: 'studio-review-question',
    route: '/studio/content-review',
    viewer: 'instructor',
    path: () => '/studio/content-review',
    shows: /texts reviewed/,
    act: openSignature,
  },
  {
    name: 'studio-nowhere',
    route: null,
    viewer: 'admin',
    path: () => '/studio/nowhere/at/all',
    shows: 'There is no such page',
  },
];

export const views: readonly View[] = [
  ...learnViews,
  ...accountViews,
  ...cohortViews,
  ...lessonViews,
  ...peopleViews,
  ...quizViews,
  ...recordViews,
  ...questionViews,
  ...atlasViews,
  ...authoringViews,
  ...studioViews,
  ...questionFormViews,
  // Last, since they change runs.
  ...progressViews,
];

const isOfStaff = ({ viewer }: View) => viewer === 'instructor' || viewer === 'admin';

/** Two shares that are visited at the same time, each in the order above. */
export const staffViews = views.filter(isOfStaff);
export const studentViews = views.filter((view) => !isOfStaff(view));

function heatMap({ cohortId, courseId }: DemoPlaces): string {
  return `/studio/cohorts/${cohortId}/${courseId}`;
}

async function refuseSignIn(page: Page): Promise<void> {
  await page.getByLabel('Email').fill('nobody@palpate.example');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('do not match').waitFor();
}

/** Folded parts count too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** The first question of the list, and what signing it means. */
async function openSignature(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Question/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Sign this text' }).click();
  await page.getByRole('dialog', { name: 'Sign this text' }).waitFor();
}
