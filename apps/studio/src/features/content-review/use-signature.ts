import { useMutation } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import {
  ReviewCountDocument,
  SignReviewDocument,
  WithdrawReviewDocument,
} from '../../gql/graphql.ts';
import type { ReviewRowFragment } from '../../gql/graphql.ts';

type Signature = { courseId: string; row: ReviewRowFragment; onDone: () => void };

/** Signs or withdraws; the row changes wherever it is shown, and the tally is asked for again. */
export function useSignature({ courseId, row, onDone }: Signature) {
  const { kind, subject, expected } = row;
  const refetchQueries = [{ query: ReviewCountDocument, variables: { courseId } }];
  const [mutateSign, signing] = useMutation(SignReviewDocument, { refetchQueries });
  const [mutateWithdraw, withdrawing] = useMutation(WithdrawReviewDocument, { refetchQueries });
  // The mutation's own error is shown by the sheet.
  const ignore = () => undefined;

  const sign = (licence: string) => {
    const input = { kind, subject, expected, licence };
    mutateSign({ variables: { input } }).then(onDone).catch(ignore);
  };
  const withdraw = () => {
    mutateWithdraw({ variables: { input: { kind, subject, expected } } })
      .then(onDone)
      .catch(ignore);
  };
  return {
    sign,
    withdraw,
    isBusy: signing.loading || withdrawing.loading,
    problem: errorCode(signing.error ?? withdrawing.error),
  };
}
