import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { CohortPartsFragment } from '../../gql/graphql.ts';
import { useStateWords } from '../../ui/RunStateMark.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { readCohortSearch } from './cohort.search.ts';
import type { CohortSearch } from './cohort.search.ts';

type RosterFilterProps = { cohort: CohortPartsFragment; search: CohortSearch };

/** What the roster shows stands in the address, so that a link shows the same. */
export function RosterFilter({ cohort, search }: RosterFilterProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const states = useStateWords();
  const show = (change: Record<string, string>) => {
    void navigate({
      to: '/cohorts/$cohortId',
      params: { cohortId: cohort.id },
      search: (old) => readCohortSearch({ ...old, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,22rem)_auto_auto] sm:justify-start">
      <SearchField
        label={t`Find a student`}
        initial={search.search ?? ''}
        onSettled={(words) => show({ search: words })}
      />
      <Select label={t`State`} value={search.state} onChange={(state) => show({ state })}>
        <option value="">{t`Every state`}</option>
        <option value="OPEN">{states.OPEN}</option>
        <option value="PAUSED">{states.PAUSED}</option>
        <option value="ENDED">{states.ENDED}</option>
      </Select>
      {cohort.courses.length > 1 ? (
        <Select label={t`Course`} value={search.course} onChange={(course) => show({ course })}>
          <option value="">{t`Every course`}</option>
          {cohort.courses.map(({ courseId, title }) => (
            <option key={courseId} value={courseId}>
              {title}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}

type SelectProps = {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  children: ReactNode;
};

function Select({ label, value = '', onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-xs font-medium text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="control sm:w-44"
      >
        {children}
      </select>
    </div>
  );
}
