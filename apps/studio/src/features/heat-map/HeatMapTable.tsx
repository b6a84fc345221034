import { useLingui } from '@lingui/react/macro';
import type { HeatMapColumnFragment, HeatMapRowFragment } from '../../gql/graphql.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import type { Sort } from '../../ui/row.order.ts';
import { HeatMapHead } from './HeatMapHead.tsx';
import { HeatMapRow } from './HeatMapRow.tsx';
import { useGridFocus } from './use-grid-focus.ts';

export type HeatMapTableProps = {
  modules: readonly HeatMapColumnFragment[];
  /** In the order they are shown. */
  students: readonly HeatMapRowFragment[];
  sort: Sort;
  onSort: (by: string) => void;
  openStudent: string | null;
  onOpen: (enrolmentId: string, opener: HTMLElement) => void;
};

/** Students by modules. The region scrolls; the header row and the names stay. */
export function HeatMapTable(props: HeatMapTableProps) {
  const { modules, students, sort, onSort, openStudent, onOpen } = props;
  const { t } = useLingui();
  const size = { rows: students.length + 1, columns: modules.length + 3 };
  const { table, place, onFocus, onKeyDown } = useGridFocus(size);
  const label = t`Progress by student and module`;

  return (
    <ScrollRegion
      label={label}
      className="max-h-[80dvh] max-w-full self-start scroll-ps-32 scroll-pt-16 rounded-button border border-line bg-surface lg:max-h-none lg:min-h-0 lg:flex-initial lg:scroll-ps-48"
    >
      <table
        ref={table}
        role="grid"
        aria-label={label}
        aria-rowcount={size.rows}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        className="border-separate border-spacing-0 text-xs"
      >
        <HeatMapHead
          modules={modules}
          sort={sort}
          onSort={onSort}
          focusColumn={place.row === 0 ? place.column : null}
        />
        <tbody>
          {students.map((student, index) => (
            <HeatMapRow
              key={student.enrolmentId}
              student={student}
              row={index + 1}
              focusColumn={place.row === index + 1 ? place.column : null}
              isOpen={student.enrolmentId === openStudent}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
