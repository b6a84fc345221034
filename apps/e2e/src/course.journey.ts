import { expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { TYPES, type KeyedSlot, type QuestionType } from './answer.key.ts';
import { findBarriers } from './axe.ts';
import { readLesson, type Learner } from './course.lesson.ts';
import { readActivities, type Activities } from './course.places.ts';
import { practise, sitQuiz, startAttempt } from './course.quiz.ts';
import { TOOLS, type Tool } from './course.tools.ts';
import { hands, type HandName } from './hand.ts';
import { enrolNewcomer, type NewStudent } from './new.student.ts';
import { openBrowser, type Width } from './page.ts';
import type { TestServer } from './server.ts';

export type Pass = { name: string; width: Width; hand: HandName };

/** One lesson of each module, every type of question, and the lock between: by one hand alone. */
export async function goThroughCourse(
  browser: Browser,
  server: TestServer,
  { name, width, hand: handName }: Pass,
): Promise<void> {
  const visitor = await openBrowser(browser, { server, width });
  const { page } = visitor;
  const student = await enrolNewcomer(server, name);
  const activities = await readActivities(server);
  const hand = hands[handName];
  const met = { types: new Set<QuestionType>(), tools: new Set<Tool>() };
  const learner: Learner = { page, hand, server, email: student.email, ...met };

  await signInBy(learner, student);
  await findLocked(learner, activities, student);
  await readFromHome(learner, activities, 'l2');
  await readFromHome(learner, activities, 'l5');
  await openByRetry(learner, activities);
  await readFromHome(learner, activities, 'l6');
  await readFromHome(learner, activities, 'l8');
  await readFromHome(learner, activities, 'l10');
  await practiseWithWaiting(learner, activities);

  expect([...learner.types].toSorted()).toEqual(TYPES.toSorted());
  expect([...learner.tools].toSorted()).toEqual(TOOLS.toSorted());
  await visitor.leave();
}

async function signInBy({ page, hand }: Learner, student: NewStudent): Promise<void> {
  await page.goto('/sign-in');
  await hand.type(page.getByLabel('Email'), student.email);
  await hand.type(page.getByLabel('Password'), student.password);
  await hand.press(page.getByRole('button', { name: 'Sign in', exact: true }));
  await untilHome(page);
}

async function untilHome(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^(Good|Hello)/ }).waitFor();
  await page.getByRole('heading', { name: 'Trigger point therapy' }).waitFor();
}

/** By the way that stands where one is: at the top of a lesson there is another. */
async function goHome({ page, hand }: Learner): Promise<void> {
  await hand.press(page.getByRole('link', { name: 'Back to the course' }).last());
  await untilHome(page);
}

/** The step of the path; those of a module lie inside the module's. */
function stepOf(page: Page, title: string): Locator {
  const words = (text: string) => page.getByText(text, { exact: true });
  const has = words(title).or(words(`${title}, locked`));
  return page.getByRole('listitem').filter({ has }).last();
}

/** Locked at home and at its own address; each says why and leads to what opens it. */
async function findLocked(
  learner: Learner,
  activities: Activities,
  student: NewStudent,
): Promise<void> {
  const { page, hand } = learner;
  const [lesson, quiz] = [activities.get('l6'), activities.get('m2-quiz')];
  const why = `Opens when the safety questions of “${quiz.title}” are right: 0 of `;
  const step = stepOf(page, lesson.title);
  expect(await step.innerText()).toContain(', locked');
  expect(await step.innerText()).toContain(why);
  expect(await findBarriers(page)).toEqual([]);
  await hand.press(step.getByRole('link', { name: why }));
  await page.getByRole('heading', { level: 1, name: quiz.title }).waitFor();

  await page.goto(`/lesson/${student.enrolmentId}/${lesson.id}`);
  await page.getByRole('heading', { name: 'Not open yet' }).waitFor();
  expect(await page.locator('main').innerText()).toContain(why);
  expect(await page.locator('[data-check]').count()).toBe(0);
  await hand.press(page.getByRole('link', { name: `Go to “${quiz.title}”` }));
  await page.getByRole('heading', { level: 1, name: quiz.title }).waitFor();
  await goHome(learner);
}

async function readFromHome(learner: Learner, activities: Activities, key: string): Promise<void> {
  const { page, hand } = learner;
  const { title } = activities.get(key);
  await hand.press(stepOf(page, title).getByRole('link', { name: title }));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await readLesson(learner);
  await goHome(learner);
  // The path of a moment ago is shown until the new one has come.
  await stepOf(page, title).getByText('Done', { exact: true }).waitFor();
}

/** One safety question missed keeps the lesson shut; trying just that one opens it. */
async function openByRetry(learner: Learner, activities: Activities): Promise<void> {
  const { page, hand } = learner;
  const [lesson, quiz] = [activities.get('l6'), activities.get('m2-quiz')];
  await hand.press(stepOf(page, quiz.title).getByRole('link', { name: quiz.title }));
  const slots = await startAttempt(learner);
  const safety = slots.filter(({ isSafetyCritical }) => isSafetyCritical);
  await sitQuiz(learner, slots, (slot) => slot === safety[0]);
  noteTypes(learner, slots);
  await page.getByText(`${slots.length - 1} of ${slots.length} questions right`).waitFor();
  await page.getByRole('heading', { name: '1 safety question was not right yet' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await goHome(learner);
  const step = stepOf(page, lesson.title);
  await step.getByText(`are right: ${safety.length - 1} of ${safety.length}`).waitFor();

  await hand.press(stepOf(page, quiz.title).getByRole('link', { name: quiz.title }));
  const missed = await startAttempt(learner, 'Retry only what was missed');
  expect(missed.map(({ stem }) => stem)).toEqual(safety.slice(0, 1).map(({ stem }) => stem));
  await sitQuiz(learner, missed);
  await goHome(learner);
  await step.getByRole('link', { name: lesson.title }).waitFor();
  expect(await step.innerText()).not.toContain('locked');
}

/** What a person has to mark is said to wait, and is in no points yet. */
async function practiseWithWaiting(learner: Learner, activities: Activities): Promise<void> {
  const { page, hand } = learner;
  const { title } = activities.get('l10-practice');
  await hand.press(stepOf(page, title).getByRole('link', { name: title }));
  const slots = await startAttempt(learner);
  await practise(learner, slots);
  const waiting = slots.filter(({ wrong }) => !wrong).length;
  expect(waiting).toBe(1);
  await page.getByText('1 answer is waiting for your instructor.').waitFor();
  const points = slots.length - waiting;
  await page.getByRole('heading', { name: `${points} of ${points} points` }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await goHome(learner);
}

function noteTypes({ types }: Learner, slots: readonly KeyedSlot[]): void {
  for (const { type } of slots) types.add(type);
}
