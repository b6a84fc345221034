import { useQuery } from '@apollo/client/react';
import { ReviewState } from '../../ui/ReviewState.tsx';
import { MuscleReviewsDocument } from './gql/graphql.ts';

const DRAFT = { state: 'DRAFT', by: null, licence: null, date: null } as const;

/** A muscle that nobody has signed is a draft, and so is one whose review could not be asked for. */
export function ReviewLine({ muscleId }: { muscleId: string }) {
  const { data } = useQuery(MuscleReviewsDocument);
  const signed = data?.muscleReviews.find((one) => one.muscleId === muscleId);
  return (
    <p className="pt-4 text-xs text-muted">
      <ReviewState review={signed?.review ?? DRAFT} />
    </p>
  );
}
