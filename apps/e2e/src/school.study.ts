import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TYPES } from './answer.key.ts';
import { readLesson, type Learner } from './course.lesson.ts';
import { readActivities } from './course.places.ts';
import { practise, startAttempt } from './course.quiz.ts';
import { TOOLS } from './course.tools.ts';
import { hands } from './hand.ts';
import { findBarriers } from './axe.ts';
import { course, enter, titled, zoe, type Story } from './school.people.ts';
import type { Served } from './server.ts';

/** Someone on a phone who makes no first misses, and tries no tool. */
export function learnerOn(page: Page, server: Served): Learner {
  const met = { types: new Set(TYPES), tools: new Set(TOOLS) };
  return { page, hand: hands.touch, server, email: zoe.email, ...met };
}

/** The first lesson and its practice, from home to home. */
export async function beginCourse(story: Story): Promise<void> {
  const visitor = await enter(story, zoe, 360);
  const { page } = visitor;
  const activities = await readActivities(story.server);
  const learner = learnerOn(page, story.server);
  await untilDone(page, 0);
  await page.getByRole('link', { name: 'Start lesson' }).tap();
  await titled(page, activities.get('l1').title);
  await readLesson(learner);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Go on' }).tap();
  await titled(page, activities.get('l1-practice').title);
  await practise(learner, await startAttempt(learner));
  await page.getByRole('link', { name: 'Back to the course' }).last().tap();
  await untilDone(page, 2);
  await visitor.leave();
}

/** The path at home with this many done. */
export async function untilDone(page: Page, done: number): Promise<void> {
  await page.getByRole('heading', { name: course }).waitFor();
  await page.getByText(new RegExp(`^${done} of \\d+ done`)).waitFor();
}
