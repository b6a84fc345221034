import type { Page } from 'playwright-core';
import type { View } from './route.views.ts';

const NO_ID = '00000000-0000-7000-8000-000000000000';
const list = { route: '/studio/cohorts', path: () => '/studio/cohorts' };
const cohort = {
  route: '/studio/cohorts/$cohortId',
  path: ({ cohortId }: { cohortId: string }) => `/studio/cohorts/${cohortId}`,
};
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

/** Cohorts, their rosters, and what is done with a run. */
export const cohortViews: View[] = [
  { ...list, name: 'cohorts', viewer: 'admin', shows: 'Autumn 2026, day group' },
  {
    ...list,
    name: 'cohorts-of-an-instructor',
    viewer: 'instructor',
    shows: 'Autumn 2026, day group',
  },
  {
    ...list,
    name: 'cohorts-none-found',
    path: () => '/studio/cohorts?search=nobody',
    viewer: 'admin',
    shows: /No cohort is called/,
  },
  {
    ...list,
    name: 'cohort-new',
    path: () => '/studio/cohorts?create=true',
    viewer: 'admin',
    shows: 'Create the cohort',
  },
  { ...cohort, name: 'cohort', viewer: 'admin', shows: 'Noor Haddad' },
  { ...cohort, name: 'cohort-of-an-instructor', viewer: 'instructor', shows: 'Noor Haddad' },
  {
    ...cohort,
    name: 'cohort-of-nobody',
    path: () => `/studio/cohorts/${NO_ID}`,
    viewer: 'admin',
    shows: "This isn't here",
  },
  {
    ...cohort,
    name: 'cohort-run',
    viewer: 'admin',
    shows: 'Noor Haddad',
    act: async (page) => {
      await press('Change the run of Noor Haddad')(page);
      await page.getByText('Enrolled in').waitFor();
    },
  },
  {
    ...cohort,
    name: 'cohort-withdraw',
    viewer: 'admin',
    shows: 'Noor Haddad',
    act: async (page) => {
      await press('Change the run of Noor Haddad')(page);
      await press(/^Withdraw/)(page);
      await page.getByText('Withdraw Noor Haddad?').waitFor();
    },
  },
  {
    ...cohort,
    name: 'cohort-enrol',
    viewer: 'admin',
    shows: 'Noor Haddad',
    act: press('Enrol a student'),
  },
  { ...cohort, name: 'cohort-edit', viewer: 'admin', shows: 'Noor Haddad', act: press('Edit') },
  {
    ...cohort,
    name: 'cohort-staff',
    viewer: 'admin',
    shows: 'Noor Haddad',
    act: press('Change the staff'),
  },
];
