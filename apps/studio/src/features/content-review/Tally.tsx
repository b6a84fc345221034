import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { ReviewCountDocument } from '../../gql/graphql.ts';

/** How much of it is signed, in a sentence. */
export function Tally({ courseId }: { courseId: string }) {
  const { data } = useQuery(ReviewCountDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  // The line keeps its place while it is asked for.
  if (!data) return <>&nbsp;</>;
  const { reviewed, total } = data.contentReview;
  return (
    <Trans>
      {reviewed} of <Plural value={total} one="# text" other="# texts" /> reviewed. What nobody has
      signed is shown to students as a draft.
    </Trans>
  );
}
