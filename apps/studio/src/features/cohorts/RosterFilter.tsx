import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { CohortPartsFragment } from '../../gql/graphql.ts';
import { useStateWords } from '../../ui/RunStateMark.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
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
      <SelectField
        label={t`State`}
        look="filter"
        value={search.state ?? ''}
        onChange={(event) => show({ state: event.target.value })}
        className="sm:w-44"
      >
        <option value="">{t`Every state`}</option>
        <option value="OPEN">{states.OPEN}</option>
        <option value="PAUSED">{states.PAUSED}</option>
        <option value="ENDED">{states.ENDED}</option>
      </SelectField>
      {cohort.courses.length > 1 ? (
        <SelectField
          label={t`Course`}
          look="filter"
          value={search.course ?? ''}
          onChange={(event) => show({ course: event.target.value })}
          className="sm:w-44"
        >
          <option value="">{t`Every course`}</option>
          {cohort.courses.map(({ courseId, title }) => (
            <option key={courseId} value={courseId}>
              {title}
            </option>
          ))}
        </SelectField>
      ) : null}
    </div>
  );
}
