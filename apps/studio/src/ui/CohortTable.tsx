import { useLingui } from '@lingui/react/macro';
import type { CohortRowFragment } from '../gql/graphql.ts';
import { CohortRow } from './CohortRow.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import { SortButton } from './SortButton.tsx';
import { sortRows } from './row.order.ts';
import type { SortValue } from './row.order.ts';
import { useUrlSort } from './use-url-sort.ts';

type Column = { by: string; name: string; valueOf: (row: CohortRowFragment) => SortValue };

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
            {columns.map(({ by, name }) => {
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
    { by: 'progress', name: t`Progress`, valueOf: (row) => row.progress.percent },
    { by: 'students', name: t`Students`, valueOf: (row) => row.students },
    { by: 'finished', name: t`Finished`, valueOf: (row) => row.finished },
    { by: 'dates', name: t`Dates`, valueOf: (row) => row.startsOn },
    { by: 'active', name: t`Last active`, valueOf: (row) => row.lastActive },
    { by: 'staff', name: t`Staff`, valueOf: (row) => row.staff[0] ?? null },
  ];
}
