import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { MoveCohortDocument } from '../../gql/graphql.ts';
import type { MoveCohortInput, MoveCohortMutation } from '../../gql/graphql.ts';

type Moved = Extract<MoveCohortMutation['moveCohort'], { __typename: 'CohortMoved' }>;

/** Moves the cohort from the release that was shown; `onConflict` reads again where it is another by now. */
export function useMove(onConflict: () => void) {
  const [mutate, { loading, error }] = useMutation(MoveCohortDocument);
  const [moved, setMoved] = useState<Moved | null>(null);
  const [isConflict, setConflict] = useState(false);
  const run = async (input: MoveCohortInput) => {
    const answer = await mutate({
      variables: { input },
      // Every figure of the cohort is another by now.
      update: (cache) => {
        cache.evict({ fieldName: 'heatMap' });
        cache.evict({ fieldName: 'cohorts' });
        cache.evict({ fieldName: 'schoolOverview' });
        cache.evict({ fieldName: 'studentPage' });
      },
    }).catch(() => null);
    const result = answer?.data?.moveCohort;
    if (!result) return;
    if (result.__typename === 'CohortMoved') return setMoved(result);
    setConflict(true);
    onConflict();
  };
  return { run, moved, isConflict, isBusy: loading, hasFailed: error !== undefined };
}
