import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { PublishDeskDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { PublishDesk } from './PublishDesk.tsx';

export type PublishPageProps = { courseId: string; isAdmin: boolean };

/** From the draft to a release: what is wrong, what changed, and a note. */
export function PublishPage({ courseId, isAdmin }: PublishPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(PublishDeskDocument, {
    variables: { courseId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <div className="grid max-w-5xl grid-cols-1 gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {data ? (
        <PublishDesk
          draft={data.draft}
          changes={data.draftChanges}
          isAdmin={isAdmin}
          onReread={() => void refetch()}
        />
      ) : null}
      {!data ? <PageTitle>{t`Publish`}</PageTitle> : null}
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <TableSkeleton label={t`Comparing with the last release`} /> : null}
    </div>
  );
}
