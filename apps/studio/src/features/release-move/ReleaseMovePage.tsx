import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MoveReleasesDocument } from '../../gql/graphql.ts';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { MovePreview } from './MovePreview.tsx';
import { ReleaseChoice } from './ReleaseChoice.tsx';

export type ReleaseMovePageProps = { cohortId: string; courseId: string };

/** Moves a cohort to another release, after showing what that does to each of its students. */
export function ReleaseMovePage({ cohortId, courseId }: ReleaseMovePageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(MoveReleasesDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const releases = data?.releases.edges.map(({ node }) => node) ?? [];
  const releaseId = chosen ?? releases[0]?.id ?? null;
  return (
    <div className="grid max-w-5xl grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Move to a release`}</PageTitle>
      <PageHeader
        above={
          <CrumbLink to="/cohorts/$cohortId/$courseId" params={{ cohortId, courseId }}>
            <Trans>Heat map</Trans>
          </CrumbLink>
        }
        title={t`Move to a release`}
      >
        <Trans>Nothing moves until you confirm. A cohort can be moved back the same way.</Trans>
      </PageHeader>
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <TableSkeleton label={t`Loading the releases`} /> : null}
      {releaseId ? (
        <>
          <ReleaseChoice releases={releases} chosen={releaseId} onChoose={setChosen} />
          <MovePreview key={releaseId} place={{ cohortId, courseId, releaseId }} />
        </>
      ) : null}
    </div>
  );
}
