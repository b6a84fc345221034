import type { Page } from 'playwright-core';
import type { View } from './route.views.ts';

const FORGED = 'A'.repeat(43);

/** What has to do with getting in, and with one's own account. */
export const accountViews: View[] = [
  {
    name: 'sign-in-for-studio',
    route: '/sign-in',
    viewer: 'nobody',
    path: () => '/studio/content-review',
    shows: /^Look around/,
  },
  {
    name: 'forgot',
    route: '/forgot',
    viewer: 'nobody',
    path: () => '/forgot',
    shows: /Ask your school’s office/,
  },
  {
    name: 'link-of-nobody',
    route: '/link/$token',
    viewer: 'nobody',
    path: () => `/link/${FORGED}`,
    shows: 'This link does not work',
  },
  {
    name: 'account',
    route: '/account',
    viewer: 'hana',
    path: () => '/account',
    shows: 'Where you are signed in',
  },
  {
    name: 'account-password-wrong',
    route: '/account',
    viewer: 'hana',
    path: () => '/account',
    shows: 'Where you are signed in',
    act: failToChange,
  },
  {
    name: 'account-second-step',
    route: '/account',
    viewer: 'instructor',
    path: () => '/account',
    shows: 'Where you are signed in',
    act: beginSecondStep,
  },
];

async function failToChange(page: Page): Promise<void> {
  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill('a long enough password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByText('This is not your present password').waitFor();
}

/** As far as the picture for the app: nothing is turned on. */
async function beginSecondStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByLabel('Your password').fill('palpate-demo');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('img', { name: /secret for your app/ }).waitFor();
}
