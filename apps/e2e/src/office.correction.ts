import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { atDesk, dayGroup, onPhone, type Office } from './office.people.ts';
import { openCohort } from './school.begin.ts';
import { openOutline } from './school.authoring.ts';
import { titled } from './school.people.ts';

const question = 'TPT-L1-11';
const practice = 'Practice: history and claims';
const note = 'Two answers to one question of the first practice had changed places.';

/** The key was wrong: the answer that Elif gave had been right. */
export async function correctKey(office: Office): Promise<void> {
  const { attemptId, choice } = await answerOfElif(office);
  const student = await onPhone(office, 'elif');
  await openAttempt(student.page, attemptId);
  await student.page.getByRole('heading', { name: '3 of 5 points' }).waitFor();

  const admin = await atDesk(office);
  await mendKey(admin.page, choice);
  await publish(admin.page, await countAnswers(office));
  await readLine(student.page);
  await openAttempt(student.page, attemptId);
  await student.page.getByRole('heading', { name: '4 of 5 points' }).waitFor();
  await student.page.getByText('80% · 4 of 5 questions right').waitFor();
  await student.leave();

  await readBothScores(admin.page);
  await admin.leave();
}

type Answer = { attemptId: string; choice: string };

async function answerOfElif({ server, places }: Office): Promise<Answer> {
  const [row] = await server.query<Answer>(
    `SELECT s.attempt_id AS "attemptId", option ->> 'text' AS choice
       FROM attempt_slot s
       JOIN attempt t ON t.school_id = s.school_id AND t.id = s.attempt_id
       JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_shown_id
       JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id
      CROSS JOIN jsonb_array_elements(v.definition -> 'options') AS option
      WHERE t.enrolment_id = $1 AND q.key = $2 AND option ->> 'id' = s.response ->> 'choice'`,
    [places.enrolmentOf('elif'), question],
  );
  if (!row) throw new Error(`Elif did not answer ${question}`);
  return row;
}

/** Of everybody who was asked and said something. */
async function countAnswers({ server }: Office): Promise<number> {
  const [row] = await server.query<{ count: string }>(
    `SELECT count(s.response) FROM attempt_slot s
       JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_shown_id
       JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id
      WHERE q.key = $1`,
    [question],
  );
  return Number(row?.count);
}

async function openAttempt(page: Page, attemptId: string): Promise<void> {
  await page.goto(`/attempt/${attemptId}`);
}

/** By the form that the question is written in. */
async function mendKey(page: Page, choice: string): Promise<void> {
  await openOutline(page);
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill(question);
  await page.getByRole('link', { name: new RegExp(question) }).click();
  const options = page.getByLabel(/^Option \d$/);
  await options.first().waitFor();
  const texts = await options.evaluateAll((fields) =>
    fields.map((field) => (field as HTMLTextAreaElement).value),
  );
  await page.getByRole('radio', { name: `option ${texts.indexOf(choice) + 1}` }).check();
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
}

async function publish(page: Page, answers: number): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Questions' }).click();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByText('questions/l1.yaml').waitFor();
  await page.getByRole('radio', { name: /^Correction/ }).check();
  await page.getByLabel('What was corrected').fill(note);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Publish this correction?' });
  await sheet.getByText(note).waitFor();
  await sheet.getByRole('button', { name: 'Publish and move everyone' }).click();
  await page.getByText('Release 2 is published as a correction').waitFor();
  await page.getByText('2 cohorts have it now, with 12 students.').waitFor();
  await page.getByText(`${answers} answers were scored again.`).waitFor();
  await page.getByText(/^\d students had finished what changed and are told\.$/).waitFor();
}

/** One quiet line at home, until it is dismissed. */
async function readLine(page: Page): Promise<void> {
  await page.goto('/');
  const line = page.getByText(note);
  await line.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Got it' }).tap();
  await line.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: practice }).waitFor();
  expect(await line.count()).toBe(0);
}

/** What she had then, and what she has now. */
async function readBothScores(page: Page): Promise<void> {
  await openCohort(page, dayGroup);
  await page.getByRole('link', { name: 'Elif Kaya' }).click();
  await titled(page, 'Elif Kaya');
  const attempt = page.getByRole('group').filter({ hasText: `${practice} · practice, attempt 1` });
  await attempt.getByText('80% 4 of 5 points').click();
  await attempt.getByText('corrected: 0 → 1 in release 2').waitFor();
  expect(await findBarriers(page)).toEqual([]);
}
