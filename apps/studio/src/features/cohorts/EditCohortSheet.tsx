import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { ChangeCohortDocument, CohortChoicesDocument } from '../../gql/graphql.ts';
import type { CohortFactsFragment } from '../../gql/graphql.ts';
import { CohortDates } from '../../ui/CohortDates.tsx';
import { CohortFields } from './CohortFields.tsx';
import { SaveProblem } from './SaveProblem.tsx';
import { readFacts, readFieldProblem } from './cohort.form.ts';

type EditCohortSheetProps = { cohort: CohortFactsFragment; onClosed: () => void };

/** Name, dates and timezone. Who was second sees what the first wrote before anything is replaced. */
export function EditCohortSheet({ cohort, onClosed }: EditCohortSheetProps) {
  const { t } = useLingui();
  const { data } = useQuery(CohortChoicesDocument);
  const [change, { loading, error }] = useMutation(ChangeCohortDocument);
  const [theirs, setTheirs] = useState<CohortFactsFragment | null>(null);
  // What the page shows moves on with the cache: the form stands on what was opened, or was shown since.
  const [opened] = useState(cohort);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { id, version } = theirs ?? opened;
    const facts = readFacts(new FormData(event.currentTarget));
    change({ variables: { input: { id, version, ...facts } } })
      .then(({ data: answer }) => {
        const changed = answer?.changeCohort;
        if (changed?.__typename === 'CohortConflict') setTheirs(changed.current);
        else onClosed();
      })
      .catch(() => undefined);
  };
  const problem = readFieldProblem(error);
  return (
    <Sheet title={t`Edit the cohort`} onClosed={onClosed}>
      <form onSubmit={submit} className="mt-2 grid gap-5 text-sm">
        <CohortFields
          usualTimezones={data?.usualTimezones ?? []}
          initial={opened}
          problem={problem}
        />
        {theirs ? <Theirs cohort={theirs} /> : null}
        {problem ? null : <SaveProblem error={error} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" isBusy={loading}>
            {theirs ? <Trans>Save mine over it</Trans> : <Trans>Save</Trans>}
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            {theirs ? <Trans>Leave it as it is now</Trans> : <Trans>Not now</Trans>}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function Theirs({ cohort }: { cohort: CohortFactsFragment }) {
  const { t } = useLingui();
  const { name, timezone, startsOn, endsOn } = cohort;
  return (
    <Notice tone="error" title={t`Someone else changed this cohort meanwhile`}>
      <p>
        <Trans>
          It is now “{name}”, <CohortDates startsOn={startsOn} endsOn={endsOn} />, {timezone}.
          Nothing of yours was saved yet, and it is still in the form.
        </Trans>
      </p>
    </Notice>
  );
}
