import type { Page } from 'playwright-core';
import type { View } from './route.views.ts';

/** The certificate of Ana, who has finished, is issued by the view that is visited first. */
export const recordViews: View[] = [
  {
    name: 'record',
    route: '/record',
    viewer: 'student',
    path: () => '/record',
    shows: /A certificate of completion comes with/,
  },
  {
    name: 'record-certificate',
    route: '/record',
    viewer: 'ana',
    path: () => '/record',
    shows: 'My record',
    act: issueCertificate,
  },
  {
    name: 'verify',
    route: '/verify',
    viewer: 'nobody',
    path: () => '/verify',
    shows: 'Number of the certificate',
  },
  {
    name: 'verify-nothing',
    route: '/verify/$number',
    viewer: 'nobody',
    path: () => '/verify/0000-0000-0001',
    shows: 'There is no such certificate',
  },
  {
    name: 'verify-valid',
    route: '/verify/$number',
    viewer: 'ana',
    path: () => '/record',
    shows: 'My record',
    act: async (page) => {
      await issueCertificate(page);
      await page.getByRole('link', { name: 'Page for who verifies it' }).click();
      await page.getByText('This certificate is valid').waitFor();
    },
  },
];

/** Asks for the certificate where nobody has yet. */
export async function issueCertificate(page: Page): Promise<void> {
  const ask = page.getByRole('button', { name: 'Get my certificate' });
  const issued = page.getByRole('link', { name: 'Open the PDF' });
  await ask.or(issued).waitFor();
  if (await ask.isVisible()) await ask.click();
  await issued.waitFor();
}
