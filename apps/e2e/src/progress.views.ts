import type { Page } from 'playwright-core';
import type { DemoPlaces } from './demo.places.ts';
import type { View } from './route.views.ts';

const heatMap = ({ cohortId, courseId }: DemoPlaces) => `/studio/cohorts/${cohortId}/${courseId}`;
const cohortMap = { route: '/studio/cohorts/$cohortId/$courseId', viewer: 'instructor' as const };

/** States of the screens that show figures, and the page that explains them. */
export const progressViews: View[] = [
  {
    name: 'figures',
    route: '/figures',
    viewer: 'student',
    path: () => '/figures',
    shows: 'What is done',
  },
  {
    name: 'figures-from-the-studio',
    route: '/figures',
    viewer: 'instructor',
    path: () => '/figures#counting-attempt',
    shows: 'The attempt that counts',
  },
  {
    ...cohortMap,
    name: 'heat-map-filtered',
    path: (places) => `${heatMap(places)}?quiet=7&runs=active&find=a`,
    shows: /\d of 9 students/,
  },
  {
    ...cohortMap,
    name: 'heat-map-nobody',
    path: (places) => `${heatMap(places)}?find=nobody+at+all`,
    shows: 'No student is like that',
  },
  {
    ...cohortMap,
    name: 'heat-map-paused',
    viewer: 'admin',
    path: heatMap,
    shows: 'Noor Haddad',
    act: pauseHana,
  },
  {
    name: 'overview-none-found',
    route: '/studio',
    viewer: 'admin',
    path: () => '/studio/?search=nobody',
    shows: /No cohort is called/,
  },
  {
    name: 'student-runs',
    route: '/studio/students/$enrolmentId',
    viewer: 'admin',
    path: ({ enrolmentOf }) => `/studio/students/${enrolmentOf('ana')}`,
    shows: 'Certificates',
    act: repeatAna,
  },
];

/** The run rests, and the heat map says so. */
async function pauseHana(page: Page, places: DemoPlaces): Promise<void> {
  await changeRun(page, places, { who: 'Hana Sato', action: /^Pause/, confirm: 'Pause' });
  await page.goto(heatMap(places));
  await page.getByText('paused', { exact: true }).first().waitFor();
}

/** A second run of who has finished, so that there is something to switch between. */
async function repeatAna(page: Page, places: DemoPlaces): Promise<void> {
  const here = page.url();
  await changeRun(page, places, {
    who: 'Ana Ribeiro',
    action: /^Repeat/,
    confirm: 'Begin the new run',
  });
  await page.goto(here);
  await page.getByRole('navigation', { name: 'Runs' }).waitFor();
}

type Change = { who: string; action: RegExp; confirm: string };

/** Only where it is still to be done: a view may be visited twice. */
async function changeRun(page: Page, places: DemoPlaces, change: Change): Promise<void> {
  await page.goto(`/studio/cohorts/${places.cohortId}`);
  await page
    .getByRole('button', { name: `Change the run of ${change.who}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Enrolled in').waitFor();
  const action = dialog.getByRole('button', { name: change.action });
  if (!(await action.isVisible())) return;
  await action.click();
  await dialog.getByRole('button', { name: change.confirm, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
