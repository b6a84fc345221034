import type { Page } from 'playwright-core';
import type { View } from './route.views.ts';

/** The atlas of the learner app, each with its drawing there. */
export const atlasViews: readonly View[] = [
  {
    name: 'atlas',
    route: '/atlas',
    viewer: 'student',
    path: () => '/atlas',
    shows: 'Body atlas',
    act: drawn,
  },
  {
    name: 'atlas-zones',
    route: '/atlas',
    viewer: 'student',
    path: () => '/atlas',
    shows: 'Body atlas',
    act: showZones,
  },
  {
    name: 'atlas-front',
    route: '/atlas',
    viewer: 'student',
    path: () => '/atlas',
    shows: 'Body atlas',
    act: turnToFront,
  },
  {
    name: 'atlas-search',
    route: '/atlas',
    viewer: 'student',
    path: () => '/atlas',
    shows: 'Body atlas',
    act: search,
  },
  {
    name: 'atlas-muscle',
    route: '/atlas/$muscleId',
    viewer: 'student',
    path: () => '/atlas/upper_trapezius',
    shows: 'Trapezius, upper fibres',
    act: drawn,
  },
  {
    name: 'atlas-muscle-deep',
    route: '/atlas/$muscleId',
    viewer: 'student',
    path: () => '/atlas/scalenes',
    shows: 'Only with direct supervision',
    act: drawn,
  },
  {
    name: 'atlas-muscle-of-nobody',
    route: '/atlas/$muscleId',
    viewer: 'student',
    path: () => '/atlas/nothing',
    shows: 'The atlas has no muscle at this address.',
    act: drawn,
  },
];

/** The drawing comes after the page. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.body-muscle').first().waitFor();
}

async function showZones(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole('checkbox', { name: 'Endangerment zones' }).check();
  await page.getByText('Endangerment zones').last().click();
  await page.getByText('Popliteal fossa').waitFor();
}

async function turnToFront(page: Page): Promise<void> {
  await drawn(page);
  await page.getByText('Front', { exact: true }).click();
  await page.getByRole('img', { name: /^The body from the front/ }).waitFor();
  await drawn(page);
}

/** By the words of someone who is no anatomist. */
async function search(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole('searchbox', { name: 'Find a muscle' }).fill('jaw');
  await page.getByRole('link', { name: /^Masseter/ }).waitFor();
}
