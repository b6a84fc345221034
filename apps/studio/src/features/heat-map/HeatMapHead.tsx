import { useLingui } from '@lingui/react/macro';
import type { HeatMapColumnFragment } from '../../gql/graphql.ts';
import { SortButton } from '../../ui/SortButton.tsx';
import type { Sort } from '../../ui/row.order.ts';

export type HeatMapHeadProps = {
  modules: readonly HeatMapColumnFragment[];
  sort: Sort;
  onSort: (by: string) => void;
  focusColumn: number | null;
};

export function HeatMapHead({ modules, sort, onSort, focusColumn }: HeatMapHeadProps) {
  const { t } = useLingui();
  const columns = [
    { by: 'name', name: t`Student`, width: 'w-32 min-w-32 lg:w-48 lg:min-w-48' },
    { by: 'progress', name: t`Overall`, width: 'w-22 min-w-22' },
    ...modules.map(({ id, title }) => ({ by: id, name: title, width: 'w-24 min-w-24' })),
    { by: 'active', name: t`Last active`, width: 'w-32 min-w-32' },
  ];
  return (
    <thead>
      <tr>
        {columns.map(({ by, name, width }, column) => {
          const direction = sort.by === by ? sort.direction : null;
          return (
            <th
              key={by}
              scope="col"
              aria-sort={direction ?? undefined}
              className={`sticky top-0 z-10 border-b border-line bg-surface px-2.5 text-start align-bottom first:start-0 first:z-20 first:border-e first:px-3 ${width}`}
            >
              <SortButton
                direction={direction}
                onClick={() => onSort(by)}
                tabIndex={focusColumn === column ? 0 : -1}
                data-place={`0:${column}`}
                className="py-1 leading-[1.2] hyphens-auto"
              >
                {name}
              </SortButton>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
