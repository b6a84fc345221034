import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { HeatMapColumnFragment } from '../../gql/graphql.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { quietDays } from './heat-map.search.ts';
import type { FilterState } from './use-filter.ts';

export type FilterChoicesProps = Pick<FilterState, 'filter' | 'narrow'> & {
  modules: readonly HeatMapColumnFragment[];
};

/** All but the name: where someone is behind, since when they were quiet, what waits, which runs. */
export function FilterChoices({ filter, narrow, modules }: FilterChoicesProps) {
  const { t } = useLingui();
  return (
    <>
      <Choice
        label={t`Behind in`}
        value={filter.behind ?? ''}
        onChange={(behind) => narrow({ behind })}
      >
        <option value="">{t`Everyone`}</option>
        {modules.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Choice>
      <Choice
        label={t`Not active for`}
        value={String(filter.quiet ?? '')}
        onChange={(quiet) => narrow({ quiet })}
      >
        <option value="">{t`Any time`}</option>
        {quietDays.map((days) => (
          <option key={days} value={days}>
            {t`${days} days`}
          </option>
        ))}
      </Choice>
      <Choice label={t`Runs`} value={filter.runs ?? ''} onChange={(runs) => narrow({ runs })}>
        <option value="">{t`Active and paused`}</option>
        <option value="active">{t`Active`}</option>
        <option value="paused">{t`Paused`}</option>
      </Choice>
      <label className="flex min-h-12 cursor-pointer items-center gap-2 text-xs lg:min-h-9">
        <input
          type="checkbox"
          checked={filter.waiting === true}
          onChange={(event) => narrow({ waiting: event.target.checked })}
          className="size-4"
        />
        <Trans>Answers to mark</Trans>
      </label>
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
};

function Choice({ onChange, ...field }: ChoiceProps) {
  return (
    <SelectField
      {...field}
      look="filter"
      onChange={(event) => onChange(event.target.value)}
      className="lg:max-w-44 lg:[&_select]:min-h-9 lg:[&_select]:py-1 lg:[&_select]:text-xs"
    />
  );
}
