import type { HeatMapColumnFragment, HeatMapRowFragment } from '../../gql/graphql.ts';
import { sortRows } from '../../ui/row.order.ts';
import type { Sort, SortValue } from '../../ui/row.order.ts';

/** Puts the students in the chosen order; equal ones by name. A module sorts by progress, then by quiz score. */
export function orderStudents(
  students: readonly HeatMapRowFragment[],
  modules: readonly HeatMapColumnFragment[],
  sort: Sort,
  locale: string,
): HeatMapRowFragment[] {
  const byName = sortRows(students, ({ name }) => name, 'ascending', locale);
  if (sort.by === 'name' && sort.direction === 'ascending') return byName;
  return sortRows(byName, (student) => valueOf(student, modules, sort.by), sort.direction, locale);
}

function valueOf(
  student: HeatMapRowFragment,
  modules: readonly HeatMapColumnFragment[],
  by: string,
): SortValue {
  if (by === 'active') return student.lastActive && Date.parse(student.lastActive);
  if (by === 'progress') return student.progress.percent;
  const index = modules.findIndex(({ id }) => id === by);
  if (index < 0) return student.name;
  // A score of 0 to 100 only decides between equal progress.
  return (student.percent[index] ?? 0) + ((student.score[index] ?? -1) + 1) / 200;
}
