import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readKey, type KeyedSlot } from './answer.key.ts';
import { attemptIdOf, questionOn } from './answer.pointer.ts';
import { findBarriers } from './axe.ts';
import { readLesson } from './course.lesson.ts';
import { readActivities, type Activities } from './course.places.ts';
import { startAttempt } from './course.quiz.ts';
import { hands } from './hand.ts';
import type { Visitor } from './page.ts';
import {
  addQuestion,
  meetConflict,
  mended,
  mendSentence,
  newStem,
  openSource,
  previewAndPublish,
} from './school.authoring.ts';
import { openCohort } from './school.begin.ts';
import { admin, enter, instructor, titled, zoe, type Story } from './school.people.ts';
import { learnerOn, untilDone } from './school.study.ts';

/** Content changes, and whoever is in the middle of it is not disturbed. */
export async function publishAndMove(story: Story): Promise<void> {
  const activities = await readActivities(story.server);
  const student = await enter(story, zoe, 360);
  const underWay = await leaveOpen(story, student, activities);
  await publishSecond(story);
  await answerNext(underWay, 2);
  await moveCohort(story, activities);
  await goOn(story, student, underWay, activities);
  await student.leave();
}

type UnderWay = { quiz: Page; lesson: Page; slots: KeyedSlot[] };

/** A practice with two questions answered, and beside it a lesson that was only opened. */
async function leaveOpen(
  { server }: Story,
  { page: quiz, context }: Visitor,
  activities: Activities,
): Promise<UnderWay> {
  const path = (title: string) => quiz.getByRole('link', { name: title });
  await untilDone(quiz, 2);
  const lesson = await context.newPage();
  await lesson.goto('/');
  await lesson.getByRole('link', { name: 'Start lesson' }).tap();
  await titled(lesson, activities.get('l2').title);
  await lesson.getByText(mended.from).waitFor();

  await path(activities.get('l1-practice').title).tap();
  const slots = await startAttempt(learnerOn(quiz, server), 'Start again');
  expect(slots).toHaveLength(5);
  const underWay = { quiz, lesson, slots };
  await answerNext(underWay, 0);
  await answerNext(underWay, 1);
  return underWay;
}

async function answerNext({ quiz, slots }: UnderWay, index: number): Promise<void> {
  const hand = hands.touch;
  await quiz.getByRole('button', { name: `Question map: ${index + 1} of 5` }).waitFor();
  const form = quiz.locator('form');
  const slot = await questionOn(form, slots);
  await hand.answer(form, slot, slot.right);
  await hand.press(form.getByRole('button', { name: 'Check', exact: true }));
  await form.getByRole('status').getByText('Right', { exact: true }).waitFor();
  const name = index + 1 === slots.length ? 'Finish' : 'Next';
  await hand.press(quiz.getByRole('button', { name, exact: true }));
}

async function publishSecond(story: Story): Promise<void> {
  const teacher = await enter(story, instructor);
  const other = await enter(story, admin);
  await openSource(teacher.page);
  await openSource(other.page);
  await mendSentence(teacher.page);
  await meetConflict(other.page);
  await other.leave();
  await addQuestion(teacher.page);
  await previewAndPublish(teacher.page);
  await teacher.leave();
}

async function moveCohort(story: Story, activities: Activities): Promise<void> {
  const visitor = await enter(story, admin);
  const { page } = visitor;
  await openCohort(page);
  await page.getByRole('link', { name: 'Move to release 2' }).click();
  const [lesson, practice] = [activities.get('l2').title, activities.get('l1-practice').title];
  await page.getByText(`Questions of “${practice}”: 1 is new.`).waitFor();
  await page.getByText(`The text of “${lesson}” is changed.`).waitFor();
  await page.getByRole('row', { name: new RegExp(zoe.name) }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Move to release 2' }).click();
  await page.getByText('1 quiz under way goes on with its own questions').waitFor();
  await page.getByRole('button', { name: 'Move now' }).click();
  await page.getByText('The cohort is on release 2').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await visitor.leave();
}

/** On the pages from before; what is new is met where it belongs. */
async function goOn(
  { server }: Story,
  { context }: Visitor,
  underWay: UnderWay,
  activities: Activities,
): Promise<void> {
  const { quiz, lesson, slots } = underWay;
  const home = await context.newPage();
  await home.goto('/');
  await untilDone(home, 2);
  await answerNext(underWay, 3);
  await answerNext(underWay, 4);
  expect((await readKey(server, attemptIdOf(quiz))).map(({ stem }) => stem)).toEqual(
    slots.map(({ stem }) => stem),
  );
  await quiz.getByRole('button', { name: 'Submit', exact: true }).tap();
  await quiz.getByRole('heading', { name: '5 of 5 points' }).waitFor();
  await readLesson(learnerOn(lesson, server));
  await lesson.getByRole('link', { name: 'Back to the course' }).last().tap();
  await untilDone(lesson, 3);

  await lesson.getByRole('link', { name: activities.get('l1-practice').title }).tap();
  const asked = await startAttempt(learnerOn(lesson, server), 'Start again');
  expect(asked.map(({ stem }) => stem)).toContain(newStem);
  expect(asked).toHaveLength(6);
}
