import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { SearchX } from 'lucide-react';
import type { HeatMapQuery } from '../../gql/graphql.ts';
import { useNow } from '../../ui/use-now.ts';
import { useUrlSort } from '../../ui/use-url-sort.ts';
import { ExportButton } from './ExportButton.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HeatMapTable } from './HeatMapTable.tsx';
import { Legend } from './Legend.tsx';
import { filterStudents } from './heat-map.filter.ts';
import { orderStudents } from './heat-map.order.ts';
import { useFilter } from './use-filter.ts';

export type ShownStudentsProps = {
  heatMap: HeatMapQuery['heatMap'];
  openStudent: string | null;
  onOpen: (enrolmentId: string, opener: HTMLElement) => void;
};

/** The students that the filter lets through, in the order that was chosen. */
export function ShownStudents({ heatMap, openStudent, onOpen }: ShownStudentsProps) {
  const { i18n } = useLingui();
  const { modules, students } = heatMap;
  const filtering = useFilter();
  const now = useNow();
  const { sort, sortBy } = useUrlSort({ by: 'name', direction: 'ascending' });
  const found = filterStudents(students, modules, filtering.filter, now);
  const shown = orderStudents(found, modules, sort, i18n.locale);
  return (
    <>
      <FilterBar {...filtering} modules={modules} shown={shown.length} total={students.length}>
        <ExportButton heatMap={heatMap} students={shown} />
      </FilterBar>
      {shown.length > 0 ? (
        <HeatMapTable
          modules={modules}
          students={shown}
          sort={sort}
          onSort={sortBy}
          openStudent={openStudent}
          onOpen={onOpen}
        />
      ) : (
        <NobodyShown onClear={filtering.clear} />
      )}
      <Legend />
    </>
  );
}

function NobodyShown({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<SearchX aria-hidden size={22} />}
      title={t`No student is like that`}
      action={
        <Button variant="secondary" onClick={onClear}>
          <Trans>Show all students</Trans>
        </Button>
      }
    >
      <Trans>Everyone in this cohort is left out by a part of the filter.</Trans>
    </EmptyState>
  );
}
