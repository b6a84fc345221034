import type { Page } from 'playwright-core';
import type { DemoPlaces } from './demo.places.ts';
import type { View } from './route.views.ts';

const TRY = 'As a student sees it';

/** A shipped question of each type, in the form that it is mended in. */
const oneOfEach = {
  'single-choice': 'TPT-L1-01',
  'multiple-response': 'TPT-L1-07',
  'true-false': 'TPT-028',
  numeric: 'TPT-043',
  ordering: 'TPT-L1-03',
  matching: 'TPT-L1-09',
  'point-on-body': 'TPT-L2-03',
  'short-answer': 'TPT-L1-08',
  'extended-text': 'TPT-059',
  'claim-check': 'TPT-L1-02',
};

const questions = ({ courseId }: DemoPlaces) => `/studio/courses/${courseId}/questions`;

/** The questions of a draft, and the forms that they are written in. */
export const questionFormViews: View[] = [
  {
    name: 'studio-questions',
    route: '/studio/courses/$courseId/questions',
    viewer: 'instructor',
    path: questions,
    shows: 'TPT-L1-01',
  },
  {
    name: 'studio-questions-narrowed',
    route: '/studio/courses/$courseId/questions',
    viewer: 'admin',
    path: (places) => `${questions(places)}?type=point-on-body&use=practice`,
    shows: /^\d+ questions$/,
    act: (page) => page.getByRole('searchbox', { name: 'Search' }).fill('trapezius'),
  },
  {
    name: 'studio-questions-none',
    route: '/studio/courses/$courseId/questions',
    viewer: 'instructor',
    path: (places) => `${questions(places)}?search=there-is-no-such-word`,
    shows: 'Nothing fits all of that',
  },
  {
    name: 'studio-question-kinds',
    route: '/studio/courses/$courseId/questions',
    viewer: 'instructor',
    path: questions,
    shows: 'TPT-L1-01',
    act: (page) => page.getByRole('button', { name: 'New question' }).click(),
  },
  ...Object.entries(oneOfEach).map(([type, key]): View => ({
    name: `studio-question-${type}`,
    route: '/studio/courses/$courseId/questions/$key',
    viewer: 'instructor',
    path: (places) => `${questions(places)}/${key}`,
    shows: TRY,
  })),
  {
    name: 'studio-question-new',
    route: '/studio/courses/$courseId/questions/new',
    viewer: 'instructor',
    path: (places) => `${questions(places)}/new?type=multiple-response&place=m2-quiz`,
    shows: TRY,
  },
  {
    name: 'studio-question-places',
    route: '/studio/courses/$courseId/questions/new',
    viewer: 'instructor',
    path: (places) => `${questions(places)}/new?type=point-on-body&place=l6`,
    shows: TRY,
    act: choosePlaces,
  },
  {
    name: 'studio-question-of-nobody',
    route: '/studio/courses/$courseId/questions/$key',
    viewer: 'instructor',
    path: (places) => `${questions(places)}/TPT-NO-SUCH`,
    shows: /This isn't here/,
  },
];

async function choosePlaces(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a place' }).fill('infraspinatus');
  await page.getByRole('button', { name: /^Accept Muscle: Infraspinatus/ }).click();
  await page
    .getByRole('button', { name: /^Common error: Referral/ })
    .first()
    .click();
}
