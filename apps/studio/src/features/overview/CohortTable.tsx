import { useLingui } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import type { Figure } from '@palpate/ui/FigureNote';
import type { CohortRowFragment } from '../../gql/graphql.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { SortButton } from '../../ui/SortButton.tsx';
import { sortRows } from '../../ui/row.order.ts';
import type { SortValue } from '../../ui/row.order.ts';
import { useUrlSort } from '../../ui/use-url-sort.ts';
import { CohortRow } from './CohortRow.tsx';

type Column = {
  by: string;
  name: string;
  figure?: Figure;
  valueOf: (row: CohortRowFragment) => SortValue;
};

export type CohortTableProps = { label: string; cohorts: readonly CohortRowFragment[] };

/** Cohorts as rows: the same table for an instructor's own and for the whole school. */
export function CohortTable({ label, cohorts }: CohortTableProps) {
  const { i18n } = useLingui();
  const columns = useColumns();
  const { sort, sortBy } = useUrlSort({ by: 'cohort', direction: 'ascending' });
  const valueOf = (columns.find(({ by }) => by === sort.by) ?? columns[0])?.valueOf;
  const rows = valueOf ? sortRows(cohorts, valueOf, sort.direction, i18n.locale) : cohorts;

  return (
    <ScrollRegion label={label} className="rounded-button border border-line bg-surface">
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            {columns.map(({ by, name, figure }) => {
              const direction = sort.by === by ? sort.direction : null;
              return (
                <th
                  key={by}
                  scope="col"
                  aria-sort={direction ?? undefined}
                  className="border-b border-line bg-surface px-3 text-start whitespace-nowrap first:sticky first:start-0 first:z-10 first:border-e"
                >
                  <SortButton direction={direction} onClick={() => sortBy(by)}>
                    {name}
                  </SortButton>
                  {figure ? <FigureNote figure={figure} className="-me-2" /> : null}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CohortRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function useColumns(): Column[] {
  const { t } = useLingui();
  return [
    { by: 'cohort', name: t`Cohort`, valueOf: (row) => row.cohort.name },
    {
      by: 'progress',
      name: t`Progress`,
      figure: 'progress',
      valueOf: (row) => row.progress.percent,
    },
    { by: 'students', name: t`Students`, valueOf: (row) => row.students },
    {
      by: 'finished',
      name: t`Finished`,
      figure: 'finished',
      valueOf: (row) => row.finished,
    },
    { by: 'dates', name: t`Dates`, valueOf: (row) => row.startsOn },
    {
      by: 'active',
      name: t`Last active`,
      figure: 'last-active',
      valueOf: (row) => row.lastActive,
    },
    { by: 'staff', name: t`Staff`, valueOf: (row) => row.staff[0] ?? null },
  ];
}
