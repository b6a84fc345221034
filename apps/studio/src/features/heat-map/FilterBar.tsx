import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { HeatMapColumnFragment } from '../../gql/graphql.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { FilterChoices } from './FilterChoices.tsx';
import { isEmptyFilter } from './heat-map.filter.ts';
import type { FilterState } from './use-filter.ts';

export type FilterBarProps = FilterState & {
  modules: readonly HeatMapColumnFragment[];
  shown: number;
  total: number;
  /** What is done with those that are shown. */
  children: ReactNode;
};

const button =
  'inline-flex min-h-12 items-center gap-1.5 rounded-control px-2 text-xs font-medium text-accent hover:bg-sunken lg:min-h-8';

/** Which students are shown. On a phone all but the name is folded away until it is asked for. */
export function FilterBar(props: FilterBarProps) {
  const { t } = useLingui();
  const { filter, narrow, clear, clearings, modules, shown, total, children } = props;
  const { find, ...others } = filter;
  const [isOpen, setOpen] = useState(!isEmptyFilter(others));
  return (
    <div className="grid gap-2">
      <div role="search" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <SearchField
          // Cleared by the button, it begins anew.
          key={clearings}
          label={t`Find a student`}
          initial={find ?? ''}
          onSettled={(words) => narrow({ find: words })}
          className="min-w-0 flex-1 basis-40 lg:max-w-52 lg:[&_input]:h-9! lg:[&_input]:min-h-0! lg:[&_input]:text-xs!"
        />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="heat-map-filter"
          onClick={() => setOpen(!isOpen)}
          className={`${button} min-h-12! border border-edge px-3! lg:hidden`}
        >
          <ListFilter aria-hidden size={16} />
          <Trans>Filter</Trans>
        </button>
        <div
          id="heat-map-filter"
          className={
            isOpen ? 'grid basis-full gap-2 sm:grid-cols-2 lg:contents' : 'hidden lg:contents'
          }
        >
          <FilterChoices filter={filter} narrow={narrow} modules={modules} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-2">
        <p role="status" className="py-1.5 text-xs text-muted tabular">
          {shown === total ? (
            <Plural value={total} one="# student" other="# students" />
          ) : (
            <Trans>
              {shown} of <Plural value={total} one="# student" other="# students" />
            </Trans>
          )}
        </p>
        {isEmptyFilter(filter) ? null : (
          <button type="button" onClick={clear} className={button}>
            <X aria-hidden size={14} />
            <Trans>Clear the filter</Trans>
          </button>
        )}
        <span className="ms-auto">{children}</span>
      </div>
    </div>
  );
}
