import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MoveReleasesDocument } from '../../gql/graphql.ts';

export type ReleaseLinkProps = { cohortId: string; courseId: string; release: number };

/** Which release a cohort is on, of how many, and the way to another. */
export function ReleaseLink({ cohortId, courseId, release }: ReleaseLinkProps) {
  const { data } = useQuery(MoveReleasesDocument, { variables: { courseId } });
  const count = data?.releases.totalCount ?? 0;
  if (count < 2) return <Trans>Release {release}</Trans>;
  return (
    <>
      <Trans>
        Release {release} of {count}
      </Trans>
      {' · '}
      <Link
        to="/cohorts/$cohortId/$courseId/release"
        params={{ cohortId, courseId }}
        className="font-medium text-accent underline-offset-4 hover:underline"
      >
        <Trans>Move…</Trans>
      </Link>
    </>
  );
}
