import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { fillSignIn, openBrowser } from './page.ts';
import type { TestServer } from './server.ts';

/** From the cohort's heat map to each answer of one student. */
export async function teach(browser: Browser, server: TestServer): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 1280 });
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('button', { name: /^Sign in as an instructor/ }).click();
  await page.waitForURL('**/studio/');
  await page.getByRole('link', { name: 'Autumn 2026, day group' }).click();
  const table = page.getByRole('grid', { name: 'Progress by student and module' });
  await table.waitFor();
  const names = table.locator('tbody th');
  expect(await names.count()).toBe(9);

  const overall = table.getByRole('columnheader', { name: 'Overall' });
  await overall.getByRole('button').click();
  await overall.and(page.locator('[aria-sort]')).waitFor();
  const shares = await table.locator('tbody td:nth-child(2)').allInnerTexts();
  const percents = shares.map((text) => Number.parseInt(text, 10));
  const isRising = (await overall.getAttribute('aria-sort')) === 'ascending';
  expect(percents).toEqual(percents.toSorted((a, b) => (isRising ? a - b : b - a)));

  await table
    .getByRole('row', { name: /Noor Haddad/ })
    .getByRole('button')
    .nth(1)
    .click();
  const beside = page.getByRole('complementary', { name: 'Noor Haddad' });
  await beside.getByRole('heading', { name: 'Attempts' }).waitFor();
  await page.keyboard.press('Escape');
  await beside.waitFor({ state: 'detached' });

  await table.getByRole('link', { name: 'Noor Haddad' }).click();
  await beside.getByRole('link', { name: 'Open page' }).click();
  await page.getByRole('heading', { level: 1, name: 'Noor Haddad' }).waitFor();
  await expectAnswers(page);
  await visitor.leave();
}

type Page = Awaited<ReturnType<typeof openBrowser>>['page'];

/** The latest attempt is the retry of the journey: two answers, right, each with its time. */
async function expectAnswers(page: Page): Promise<void> {
  await page.getByText('5 of 5').first().waitFor();
  const latest = page.locator('details[open]').filter({ hasText: 'only what was missed' });
  const answers = latest.locator('ol > li');
  expect(await answers.count()).toBe(2);
  for (const answer of await answers.all()) {
    expect(await answer.innerText()).toContain('Right');
    expect(await answer.locator('time').count()).toBe(1);
  }
}

/** The whole school: every cohort with its progress. */
export async function oversee(browser: Browser, server: TestServer): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 1280 });
  const { page } = visitor;
  await page.goto('/studio/');
  await page.waitForURL('**/sign-in?next=*');
  await fillSignIn(page, server.signInOf('ADMIN'));
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  for (const name of ['Autumn 2026, day group', 'Autumn 2026, weekend group']) {
    const row = page.getByRole('row', { name: new RegExp(name) });
    expect(await row.innerText()).toMatch(/\d+\s?%/);
  }
  await page.getByRole('link', { name: 'Autumn 2026, weekend group' }).click();
  await page.getByRole('grid', { name: 'Progress by student and module' }).waitFor();
  await visitor.leave();
}
