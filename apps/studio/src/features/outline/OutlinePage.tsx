import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { OutlineDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { OutlineBoard } from './OutlineBoard.tsx';

/** A course as its authors arrange it. */
export function OutlinePage({ courseId }: { courseId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(OutlineDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className="grid max-w-5xl grid-cols-1 gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {data ? <OutlineBoard draft={data.draft} /> : null}
      {!data ? <PageTitle>{t`Outline`}</PageTitle> : null}
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <TableSkeleton label={t`Loading the outline`} /> : null}
    </div>
  );
}
