import type { Page } from 'playwright-core';
import type { View } from './route.views.ts';

const FORGED = 'A'.repeat(43);
const CLASS = 'Name;E-mail\nZoë Müller;zoe@class.example\nNo Address;none\n';

/** The ways in: people, invitations, files of people, and the other side of a link. */
export const peopleViews: View[] = [
  {
    name: 'join-forged',
    route: '/join/$token',
    viewer: 'nobody',
    path: () => `/join/${FORGED}`,
    shows: 'This link does not work',
  },
  {
    name: 'join',
    route: '/join/$token',
    viewer: 'admin',
    path: ({ cohortId }) => `/studio/cohorts/${cohortId}`,
    shows: 'Join link',
    act: async (page) => {
      await page.goto(await openJoinLink(page));
      await page.getByRole('button', { name: "This isn't me" }).click();
      await page.getByLabel('Choose a password').waitFor();
    },
  },
  {
    name: 'studio-people',
    route: '/studio/people',
    viewer: 'admin',
    path: () => '/studio/people',
    shows: 'Ana Ribeiro',
  },
  {
    name: 'studio-people-member',
    route: '/studio/people',
    viewer: 'admin',
    path: () => '/studio/people?search=ana',
    shows: 'Ana Ribeiro',
    act: async (page) => {
      await page.getByRole('button', { name: 'Ana Ribeiro' }).click();
      await page.getByRole('dialog', { name: 'Ana Ribeiro' }).waitFor();
    },
  },
  {
    name: 'studio-people-invited',
    route: '/studio/people',
    viewer: 'admin',
    path: () => '/studio/people?view=invitations&invite=true',
    shows: 'Invite someone',
    act: inviteSomeone,
  },
  {
    name: 'studio-people-imports',
    route: '/studio/people',
    viewer: 'admin',
    path: () => '/studio/people?view=imports',
    shows: /No file was imported yet|Undo/,
  },
  {
    name: 'studio-import',
    route: '/studio/people/import',
    viewer: 'admin',
    path: () => '/studio/people/import',
    shows: 'Into which cohort?',
  },
  {
    name: 'studio-import-columns',
    route: '/studio/people/import',
    viewer: 'instructor',
    path: ({ cohortId }) => `/studio/people/import?cohort=${cohortId}`,
    shows: 'Into which cohort?',
    act: chooseClass,
  },
  {
    name: 'studio-import-report',
    route: '/studio/people/import',
    viewer: 'admin',
    path: ({ cohortId }) => `/studio/people/import?cohort=${cohortId}`,
    shows: 'Into which cohort?',
    act: async (page) => {
      await chooseClass(page);
      await page.getByRole('button', { name: 'Check the rows' }).click();
      await page.getByText('This is no email address').waitFor();
    },
  },
];

async function inviteSomeone(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email', { exact: true }).fill('new.person@class.example');
  await dialog.getByLabel('Cohort', { exact: true }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  await dialog.getByRole('button', { name: 'Copy link' }).waitFor();
}

async function chooseClass(page: Page): Promise<void> {
  const buffer = Buffer.from(CLASS, 'latin1');
  const file = { name: 'class.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the rows' }).waitFor();
}

/** Opens the link of the cohort, or a new one where an earlier view has opened it. */
async function openJoinLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Join link', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Join link' });
  const open = dialog.getByRole('button', { name: 'Open a join link' });
  const again = dialog.getByRole('button', { name: 'Make a new link' });
  await open.or(again).click();
  const link = await dialog.getByRole('textbox', { name: 'Join link' }).inputValue();
  return new URL(link).pathname;
}
