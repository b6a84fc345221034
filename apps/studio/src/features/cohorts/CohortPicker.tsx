import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RosterRowFragment } from '../../gql/graphql.ts';
import { CohortField } from '../../ui/CohortField.tsx';
import { useCohortChoices } from '../../ui/use-cohort-choices.ts';
import { ReleaseChoice } from './ReleaseChoice.tsx';

/** The other cohorts that take the run's course, and on which release of it the run goes on there. */
export function CohortPicker({ run }: { run: RosterRowFragment }) {
  const { t } = useLingui();
  const [chosenId, setChosenId] = useState('');
  const { courseId, cohortId: withoutId } = run;
  const choices = useCohortChoices({ chosenId, courseId, withoutId });
  if (choices.isNone) {
    return (
      <p className="rounded-button bg-sunken p-4">
        <Trans>
          No other cohort takes {run.courseTitle}. Add the course to the cohort first, then move.
        </Trans>
      </p>
    );
  }
  const placed = choices.chosen?.courses.find((course) => course.courseId === courseId);
  const release = placed?.release;
  return (
    <>
      <CohortField
        label={t`To which cohort`}
        name="cohort"
        required
        choices={choices}
        empty={t`Choose one`}
        onChosen={setChosenId}
      />
      {release !== undefined && release !== run.release ? (
        <ReleaseChoice key={chosenId} own={run.release} cohorts={release} />
      ) : null}
    </>
  );
}
