import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '@palpate/ui/Field';
import type { CohortFactsFragment } from '../../gql/graphql.ts';
import { TimezoneField } from './TimezoneField.tsx';
import type { FieldProblem } from './cohort.form.ts';

type CohortFieldsProps = {
  usualTimezones: readonly string[];
  initial?: CohortFactsFragment;
  problem: FieldProblem | null;
};

/** Name, dates and timezone, for a new cohort and for one that is changed. */
export function CohortFields({ usualTimezones, initial, problem }: CohortFieldsProps) {
  const { t } = useLingui();
  const errorOf = (field: FieldProblem['field'], words: string) =>
    problem?.field === field ? words : null;
  return (
    <>
      <Field
        label={t`Name`}
        hint={t`As staff and students call it, such as Autumn 2026, evening group`}
        name="name"
        defaultValue={initial?.name}
        autoComplete="off"
        required
        maxLength={200}
        error={errorOf('name', t`Give it a name of at most 200 characters.`)}
      />
      <fieldset className="grid items-start gap-4 sm:grid-cols-2">
        <legend className="sr-only">
          <Trans>Dates</Trans>
        </legend>
        <Field
          label={t`First day`}
          name="startsOn"
          type="date"
          min="2000-01-01"
          max="2100-12-31"
          defaultValue={initial?.startsOn ?? ''}
          error={errorOf('startsOn', t`This is no day of the calendar.`)}
        />
        <Field
          label={t`Last day`}
          name="endsOn"
          type="date"
          min="2000-01-01"
          max="2100-12-31"
          defaultValue={initial?.endsOn ?? ''}
          error={errorOf('endsOn', t`It can't be before the first day.`)}
        />
      </fieldset>
      <TimezoneField
        usual={usualTimezones}
        initial={initial?.timezone}
        error={errorOf('timezone', t`Choose a timezone of the list, such as America/New_York.`)}
      />
    </>
  );
}
