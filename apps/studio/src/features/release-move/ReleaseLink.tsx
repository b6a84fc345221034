import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { MoveReleasesDocument } from '../../gql/graphql.ts';
import { CrumbLink } from '../../ui/CrumbLink.tsx';

export type ReleaseLinkProps = { cohortId: string; courseId: string; release: number };

/** Which release a cohort is on, of how many, and the way to another. */
export function ReleaseLink({ cohortId, courseId, release }: ReleaseLinkProps) {
  const { data } = useQuery(MoveReleasesDocument, { variables: { courseId } });
  const count = data?.releases.totalCount ?? 0;
  if (count < 2) {
    return (
      <span className="whitespace-nowrap">
        <Trans>Release {release}</Trans>
      </span>
    );
  }
  return (
    <span className="whitespace-nowrap">
      <Trans>
        Release {release} of {count}
      </Trans>
      {' · '}
      <CrumbLink to="/cohorts/$cohortId/$courseId/release" params={{ cohortId, courseId }}>
        <Trans>Move…</Trans>
      </CrumbLink>
    </span>
  );
}
