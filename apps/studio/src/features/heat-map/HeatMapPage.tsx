import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { HeatMapDocument } from '../../gql/graphql.ts';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { HeatMap } from './HeatMap.tsx';

export type HeatMapPageProps = {
  cohortId: string;
  courseId: string;
  /** The enrolment shown beside the table. */
  openStudent: string | null;
  /** What is shown of a student beside the table: another feature's page. */
  renderStudent: (enrolmentId: string) => ReactNode;
  /** Which release the cohort is on, with the way to another: another feature's too. */
  renderRelease: (release: number) => ReactNode;
};

export function HeatMapPage({ cohortId, courseId, ...shown }: HeatMapPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(HeatMapDocument, {
    variables: { cohortId, courseId },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <HeatMap heatMap={data.heatMap} {...shown} />;
  return (
    <div className="grid grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Heat map`}</PageTitle>
      <PageHeader
        above={
          <CrumbLink to="/cohorts">
            <Trans>All cohorts</Trans>
          </CrumbLink>
        }
        title={t`Heat map`}
      />
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton label={t`Loading the heat map`} />
      )}
    </div>
  );
}
