import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { openCohort } from './school.begin.ts';
import {
  admin,
  cohort,
  enter,
  instructor,
  jose,
  titled,
  zoe,
  type Figures,
  type Person,
  type Story,
} from './school.people.ts';
import { untilDone } from './school.study.ts';

/** Every screen says the same of what Zoë has done. */
export async function compareFigures(story: Story): Promise<void> {
  const figures = await readFigures(story, zoe);
  expect(figures.home).toContain('3 of 27 done');
  expect(figures.record).toContain('3 of 27 done');
  expect(figures.begun).toContain('0 of 27 done');
  expect(figures.heatMap).toContain('Zoë Müller11%3 of 27');
  expect(figures.student).toContain('11% 3 of 27');
  // Of both students together.
  expect(figures.overview).toContain('5% 3 of 54');
  story.figures = figures;
}

/** Signs in as everyone, and reads what they are shown. */
export async function readFigures(story: Story, student: Person): Promise<Figures> {
  const learner = await enter(story, student, 360);
  await untilDone(learner.page, 3);
  const home = await wordsOf(learner.page);
  await learner.page.goto('/record');
  await titled(learner.page, 'My record');
  await learner.page.getByText(/^3 of \d+ done/).waitFor();
  const record = await wordsOf(learner.page);
  await learner.leave();

  const other = await enter(story, jose, 360);
  await untilDone(other.page, 0);
  const begun = await wordsOf(other.page);
  await other.leave();
  return { home, record, begun, ...(await readTaught(story, student)), ...(await oversee(story)) };
}

async function readTaught(story: Story, student: Person) {
  const visitor = await enter(story, instructor);
  const { page } = visitor;
  await openCohort(page);
  await page.getByRole('link', { name: 'Heat map' }).click();
  const table = page.getByRole('grid', { name: 'Progress by student and module' });
  await table.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const heatMap = await wordsOf(page);
  await table.getByRole('link', { name: student.name }).click();
  const beside = page.getByRole('complementary', { name: student.name });
  await beside.getByRole('link', { name: 'Open page' }).click();
  await titled(page, student.name);
  await page.getByRole('heading', { name: 'Attempts' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const shown = { heatMap, student: await wordsOf(page) };
  await visitor.leave();
  return shown;
}

async function oversee(story: Story) {
  const visitor = await enter(story, admin);
  const { page } = visitor;
  await titled(page, 'Overview');
  await page.getByRole('row', { name: new RegExp(cohort) }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const overview = await wordsOf(page);
  await visitor.leave();
  return { overview };
}

/** Moments and greetings are others at each visit. */
async function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const moment of copy.querySelectorAll('time, h1')) moment.remove();
    return copy.textContent;
  });
}
