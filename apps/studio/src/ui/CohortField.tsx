import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ErrorNotice } from './ErrorNotice.tsx';
import { SearchField } from './SearchField.tsx';
import { SelectField, type SelectFieldProps } from './SelectField.tsx';
import type { CohortChoices } from './use-cohort-choices.ts';

type CohortFieldProps = Omit<SelectFieldProps, 'children' | 'value' | 'onChange'> & {
  choices: CohortChoices;
  /** What stands there before one is chosen. */
  empty: string;
  /** Whether it stays as it is in the list, to choose none. */
  isEmptyAllowed?: boolean;
  onChosen: (cohortId: string) => void;
};

/** A cohort out of a list, which is narrowed by a search where the school has many. */
export function CohortField(props: CohortFieldProps) {
  const { choices, empty, isEmptyAllowed = false, onChosen, ...select } = props;
  const { t } = useLingui();
  const { cohorts, chosen, more, search, isLoading } = choices;
  if (choices.error) return <ErrorNotice error={choices.error} onRetry={choices.refetch} />;
  const isNoneFound = search !== '' && cohorts.every(({ id }) => id === chosen?.id);
  return (
    <div className="grid min-w-0 gap-3">
      {choices.isSearchable ? (
        <SearchField label={t`Find a cohort`} initial="" onSettled={choices.onSearch} />
      ) : null}
      <SelectField
        {...select}
        value={chosen?.id ?? ''}
        onChange={(event) => onChosen(event.target.value)}
      >
        <option value="" disabled={!isEmptyAllowed}>
          {isLoading ? t`Loading…` : empty}
        </option>
        {cohorts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {choices.isSearchable ? (
        <p role="status" className="-mt-1 text-xs text-muted">
          {isNoneFound ? (
            <Trans>No cohort is called “{search}”.</Trans>
          ) : (
            <Found count={cohorts.length} more={more} />
          )}
        </p>
      ) : null}
    </div>
  );
}

function Found({ count, more }: { count: number; more: number }) {
  if (more > 0) {
    return (
      <Plural
        value={more}
        one="# more: type a part of the name."
        other="# more: type a part of the name."
      />
    );
  }
  return <Plural value={count} one="# cohort is in the list." other="# cohorts are in the list." />;
}
