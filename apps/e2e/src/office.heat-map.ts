import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { atDesk, dayGroup, type Office } from './office.people.ts';
import { readText } from './school.import.ts';

/** What the file holds is what the table shows, in its order, all of it or what was looked for. */
export async function exportHeatMap(office: Office): Promise<void> {
  const visitor = await atDesk(office, 'INSTRUCTOR');
  const { page } = visitor;
  await page.getByRole('link', { name: dayGroup }).click();
  const table = page.getByRole('grid', { name: 'Progress by student and module' });
  await table.getByRole('button', { name: 'Overall' }).click();
  await table.locator('th[aria-sort]', { hasText: 'Overall' }).waitFor();
  const shown = await readTable(table);
  expect(shown.students.length).toBeGreaterThan(5);
  expect(await exported(page)).toEqual(shown);

  await page.getByRole('searchbox', { name: 'Find a student' }).fill('noor');
  await page.getByText(/^1 of \d+ students$/).waitFor();
  const found = await readTable(table);
  expect(found.students.map(({ name }) => name)).toEqual(['Noor Haddad']);
  expect(await exported(page)).toEqual(found);
  await visitor.leave();
}

type Table = { modules: string[]; students: Student[] };
type Student = {
  name: string;
  path: string;
  overall: string;
  /** Percent and score of each module; no score is empty. */
  cells: string[];
  lastActive: string;
};

async function readTable(table: Locator): Promise<Table> {
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const rows = await table.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) => {
      const link = line.querySelector('th a');
      const [overall = '', ...cells] = [...line.querySelectorAll('td')].map(
        ({ textContent }) => textContent,
      );
      return {
        name: link?.querySelector('span span, span')?.textContent ?? '',
        path: link?.getAttribute('href') ?? '',
        overall,
        cells: cells.slice(0, -1),
        lastActive: line.querySelector('time')?.getAttribute('datetime') ?? '',
      };
    }),
  );
  return {
    modules: heads.slice(2, -1).map((head) => head.trim()),
    students: rows.map((row) => ({ ...row, cells: row.cells.map(figuresOf) })),
  };
}

/** A cell says "40 percent done, quiz score 80 percent", or that there is no score. */
function figuresOf(cell: string): string {
  const [, percent = '', score = ''] =
    /^(\d+) percent done, (?:quiz score (\d+) percent|no quiz score|locked)/.exec(cell) ?? [];
  expect(percent).not.toBe('');
  return `${percent}/${score}`;
}

async function exported(page: Page): Promise<Table> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^autumn-2026-day-group_trigger-point-therapy_\d{4}-\d\d-\d\d\.csv$/,
  );
  const [head = [], ...lines] = rowsOf(await readText(download));
  const scores = head.flatMap((name, column) => (name.endsWith(': quiz score') ? [column] : []));
  const students = lines.map((line): Student => {
    const at = (name: string) => line[head.indexOf(name)] ?? '';
    return {
      name: at('Student'),
      path: `/studio/students/${at('Enrolment')}`,
      overall: `${at('Overall: percent')}%${at('Overall: done')} of ${at('Overall: required')}`,
      cells: scores.map((column) => `${line[column - 1]}/${line[column]}`),
      lastActive: at('Last active'),
    };
  });
  const modules = scores.map((column) => (head[column] ?? '').replace(/: quiz score$/, ''));
  return { modules, students };
}

/** The lines of a file without line breaks in its fields. */
function rowsOf(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
    ),
  );
}
