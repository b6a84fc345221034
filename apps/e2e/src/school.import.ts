import { expect } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { findBarriers } from './axe.ts';
import { openBrowser } from './page.ts';
import { openCohort } from './school.begin.ts';
import {
  admin,
  cohort,
  enter,
  jose,
  students,
  zoe,
  type Person,
  type Story,
} from './school.people.ts';

const HEADER = 'Name;E-Mail';

/** A class list as a spreadsheet of Windows writes it: wrong in one row, mended, run; two come in. */
export async function importClass(story: Story): Promise<void> {
  const visitor = await enter(story, admin);
  const { page } = visitor;
  await openCohort(page);
  await page.getByRole('link', { name: 'Import a file' }).click();
  await page.getByText('Into which cohort?').waitFor();
  const rows = students.map(({ name, email }) => `${name};${email}`);
  await chooseFile(page, [HEADER, 'Pending Person;none yet', ...rows]);
  await page.getByText('Read as Windows-1252 with semicolons.').waitFor();
  for (const name of ['Zoë Müller', 'Aoife O’Brien']) await page.getByText(name).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  const wrong = page.getByRole('row', { name: /^2 / });
  await wrong.getByText('This is no email address').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Back to the columns' }).click();
  await page.getByRole('button', { name: 'Another file' }).click();
  await chooseFile(page, [HEADER, ...rows]);
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByRole('button', { name: `Bring in ${rows.length} people` }).click();
  await page.getByText(`${rows.length} people are on the way in`).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const links = await takeLinks(page, rows.length);
  await visitor.leave();

  expect(links.map(({ email }) => email).toSorted()).toEqual(
    students.map(({ email }) => email).toSorted(),
  );
  for (const who of [zoe, jose]) {
    const path = links.find(({ email }) => email === who.email)?.path ?? '';
    await accept(story, path, who);
  }
}

/** Chooses a file of these lines, which is read at once. */
export async function chooseFile(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = asWindows1252(`${lines.join('\r\n')}\r\n`);
  const file = { name: 'class.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Check the rows' }).waitFor();
}

/** Latin 1, but for the apostrophe that word processors write. */
function asWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
}

type PersonalLink = { email: string; path: string };

/** The personal links, as they are handed out once. */
export async function takeLinks(page: Page, count: number): Promise<PersonalLink[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${count} links` }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^links-.*\.csv$/);
  const lines = (await readText(download)).split(/\r?\n/).filter((line) => line.includes('/join/'));
  return lines.map((line) => ({
    email: /[\w.]+@class\.example/.exec(line)?.[0] ?? '',
    path: /\/join\/[\w-]{43}/.exec(line)?.[0] ?? '',
  }));
}

export async function readText(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** On a phone, with a password of one's own. */
async function accept({ browser, server }: Story, path: string, who: Person): Promise<void> {
  const visitor = await openBrowser(browser, { server, width: 360 });
  const { page } = visitor;
  await page.goto(path);
  await page.getByText('You learn as a student').waitFor();
  await page.getByText(cohort).waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe(who.name);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Choose a password').fill(who.password);
  await page.getByRole('button', { name: 'Join', exact: true }).tap();
  const [firstName = ''] = who.name.split(' ');
  await page.getByRole('heading', { level: 1, name: firstName }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await visitor.leave();
}
