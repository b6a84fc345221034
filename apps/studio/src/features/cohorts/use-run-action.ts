import { useMutation } from '@apollo/client/react';
import {
  CohortDocument,
  MoveRunDocument,
  PauseRunDocument,
  RepeatRunDocument,
  ResumeRunDocument,
  ReturnRunDocument,
  RosterDocument,
  WithdrawRunDocument,
} from '../../gql/graphql.ts';
import type { ReleaseChoice, RosterRowFragment, RunAction } from '../../gql/graphql.ts';

type Details = { reason: string | null; cohortId: string | null; release: ReleaseChoice };

/** A run that moved, ended or was followed by another may leave the list: it is read again. */
const options = { refetchQueries: [RosterDocument, CohortDocument], awaitRefetchQueries: true };

export function useRunAction({ id: enrolmentId }: RosterRowFragment, onDone: () => void) {
  const [pause, pausing] = useMutation(PauseRunDocument, options);
  const [resume, resuming] = useMutation(ResumeRunDocument, options);
  const [withdraw, withdrawing] = useMutation(WithdrawRunDocument, options);
  const [takeBack, returning] = useMutation(ReturnRunDocument, options);
  const [move, moving] = useMutation(MoveRunDocument, options);
  const [repeat, repeating] = useMutation(RepeatRunDocument, options);
  const all = [pausing, resuming, withdrawing, returning, moving, repeating];

  const act = (action: RunAction, { reason, cohortId, release }: Details) => {
    const input = { enrolmentId, reason };
    const acts: Record<RunAction, () => Promise<unknown>> = {
      PAUSE: () => pause({ variables: { input } }),
      RESUME: () => resume({ variables: { input } }),
      WITHDRAW: () => withdraw({ variables: { input } }),
      RETURN: () => takeBack({ variables: { input } }),
      MOVE: () => move({ variables: { input: { ...input, cohortId: cohortId ?? '', release } } }),
      REPEAT: () => repeat({ variables: { input } }),
    };
    // The mutation's own error is shown by the sheet.
    acts[action]()
      .then(onDone)
      .catch(() => undefined);
  };
  return {
    act,
    isBusy: all.some(({ loading }) => loading),
    error: all.find(({ error }) => error)?.error,
  };
}
