import type { HeatMapColumnFragment, HeatMapRowFragment } from '../../gql/graphql.ts';
import { requiredIn } from './heat-map.required.ts';
import type { HeatMapFilter, QuietDays } from './heat-map.search.ts';

const DAY = 86_400_000;

/** Those students that every part of the filter lets through, in the order they came. */
export function filterStudents(
  students: readonly HeatMapRowFragment[],
  modules: readonly HeatMapColumnFragment[],
  filter: HeatMapFilter,
  now: Date,
): HeatMapRowFragment[] {
  const words = plain(filter.find ?? '').split(/\s+/);
  const behind = modules.findIndex(({ id }) => id === filter.behind);
  return students.filter(
    (student) =>
      hasName(student, words) &&
      (behind < 0 || isBehind(student, modules, behind)) &&
      (filter.quiet === undefined || isQuiet(student, filter.quiet, now)) &&
      (filter.waiting === undefined || student.waiting > 0) &&
      (filter.runs === undefined || student.isPaused === (filter.runs === 'paused')),
  );
}

/** By what the student's own release requires there, as the cell's percent is. */
function isBehind(
  student: HeatMapRowFragment,
  modules: readonly HeatMapColumnFragment[],
  index: number,
): boolean {
  return (student.done[index] ?? 0) < requiredIn(student, modules, index);
}

/** True where nothing is asked for, so that nothing is left out. */
export function isEmptyFilter(filter: HeatMapFilter): boolean {
  return Object.keys(filter).length === 0;
}

function hasName({ name }: HeatMapRowFragment, words: readonly string[]): boolean {
  const said = plain(name);
  return words.every((word) => said.includes(word));
}

/** Who was never active has been quiet for as long as one may ask. */
function isQuiet({ lastActive }: HeatMapRowFragment, days: QuietDays, now: Date): boolean {
  return lastActive === null || now.getTime() - Date.parse(lastActive) >= days * DAY;
}

/** Without case and accents, so that "chloe" finds "Chloé". */
function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
