import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MoveTargetsDocument } from '../../gql/graphql.ts';
import type { RosterRowFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ReleaseChoice } from './ReleaseChoice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

/** The other cohorts that take the run's course, and on which release of it the run goes on there. */
export function CohortPicker({ run }: { run: RosterRowFragment }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState('');
  const { data, error, refetch } = useQuery(MoveTargetsDocument, {
    variables: { courseId: run.courseId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const targets = (data?.cohortList.edges ?? [])
    .map(({ node }) => node)
    .filter((cohort) => cohort.id !== run.cohortId);
  if (data && targets.length === 0) {
    return (
      <p className="rounded-button bg-sunken p-4">
        <Trans>
          No other cohort takes {run.courseTitle}. Add the course to the cohort first, then move.
        </Trans>
      </p>
    );
  }
  const release = targets
    .find((cohort) => cohort.id === chosen)
    ?.courses.find(({ courseId }) => courseId === run.courseId)?.release;
  return (
    <>
      <SelectField
        label={t`To which cohort`}
        name="cohort"
        required
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="" disabled>
          {data ? t`Choose one` : t`Loading…`}
        </option>
        {targets.map((cohort) => (
          <option key={cohort.id} value={cohort.id}>
            {cohort.name}
          </option>
        ))}
      </SelectField>
      {release !== undefined && release !== run.release ? (
        <ReleaseChoice key={chosen} own={run.release} cohorts={release} />
      ) : null}
    </>
  );
}
