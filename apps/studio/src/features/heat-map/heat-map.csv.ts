import { stringify } from 'csv-stringify/browser/esm/sync';
import type { HeatMapColumnFragment, HeatMapRowFragment } from '../../gql/graphql.ts';
import { requiredIn } from './heat-map.required.ts';

/** The words of the head, in the reader's language. */
export type CsvWords = {
  name: string;
  enrolment: string;
  done: string;
  required: string;
  percent: string;
  score: string;
  total: string;
  waiting: string;
  lastActive: string;
  paused: string;
  yes: string;
  no: string;
};

/**
 * The students that are shown as a table for a spreadsheet: UTF-8 with its mark, a row each.
 * What begins like a formula is kept from being one by an apostrophe.
 */
export function writeHeatMapCsv(
  students: readonly HeatMapRowFragment[],
  modules: readonly HeatMapColumnFragment[],
  words: CsvWords,
): string {
  const rows = students.map((student) => rowOf(student, modules, words));
  return stringify([headOf(modules, words), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // The browser's build asks only for the whole delimiter; a lone line feed would break the row.
    quoted_match: /[\r\n]/,
  });
}

/** A name that every file system takes: letters and digits of any script, with hyphens between. */
export function csvName(parts: readonly string[], day: string): string {
  const told = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60),
  );
  return `${[...told.filter((part) => part !== ''), day].join('_')}.csv`;
}

function headOf(modules: readonly HeatMapColumnFragment[], words: CsvWords): string[] {
  const { done, required, percent, score, total } = words;
  const columns = modules.flatMap(({ title }) =>
    [done, required, percent, score].map((word) => `${title}: ${word}`),
  );
  const totals = [done, required, percent].map((word) => `${total}: ${word}`);
  const { name, enrolment, waiting, lastActive, paused } = words;
  return [name, enrolment, ...columns, ...totals, waiting, lastActive, paused];
}

function rowOf(
  student: HeatMapRowFragment,
  modules: readonly HeatMapColumnFragment[],
  words: CsvWords,
): (string | number | null)[] {
  const { name, enrolmentId, done, percent, score, progress, waiting } = student;
  const cells = modules.flatMap((_, index) => [
    done[index] ?? 0,
    requiredIn(student, modules, index),
    percent[index] ?? 0,
    score[index] ?? null,
  ]);
  const totals = [progress.done, progress.required, progress.percent];
  const paused = student.isPaused ? words.yes : words.no;
  return [name, enrolmentId, ...cells, ...totals, waiting, student.lastActive, paused];
}
