import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Plus } from 'lucide-react';
import { SourcesDocument } from '../../gql/graphql.ts';
import type { SourceRowFragment } from '../../gql/graphql.ts';
import { ChangeBar } from '../../ui/ChangeBar.tsx';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { RegisterFaults } from './RegisterFaults.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceSheet } from './SourceSheet.tsx';
import type { SourceSearch } from './register.search.ts';
import { useRegisterPage } from './use-register-page.ts';
import { useUndoWords } from './use-undo-words.ts';

type SourcesPageProps = { courseId: string; search: SourceSearch };

/** Everything that a course's lessons, questions and words may cite. */
export function SourcesPage({ courseId, search }: SourcesPageProps) {
  const { t } = useLingui();
  const wordsOfUndo = useUndoWords();
  const { data, error, refetch } = useQuery(SourcesDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const page = useRegisterPage<SourceRowFragment>({
    courseId,
    path: 'sources.yaml',
    reload: refetch,
    wordsOfUndo,
    wordsOf: ({ kind, key }) => {
      if (kind === 'added') return t`The source was added: cite it as :source[${key}].`;
      return kind === 'removed' ? t`The source was removed.` : t`The source was changed.`;
    },
  });
  const add = (
    <Button
      className="lg:min-h-9"
      icon={<Plus aria-hidden size={16} />}
      onClick={() => page.setOpen(null)}
    >
      <Trans>New source</Trans>
    </Button>
  );
  const list = data?.draftSources;
  return (
    <div className="grid grid-cols-1 gap-4 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {data && list ? (
        <>
          <CourseHeader
            courseId={courseId}
            courseTitle={data.draft.title}
            title={t`Sources`}
            actions={add}
          >
            <Trans>
              What lessons, questions and words rest on. Each lesson cites at least one.
            </Trans>
          </CourseHeader>
          <RegisterFaults problems={list.problems} />
          <SourceList
            entries={list.entries}
            search={search}
            onNarrow={page.narrow}
            onOpen={page.setOpen}
          />
          <ChangeBar {...page.bar} />
        </>
      ) : null}
      {!data && error ? (
        <>
          <PageTitle>{t`Sources`}</PageTitle>
          <PageHeader title={t`Sources`} />
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {!data && !error ? <TableSkeleton label={t`Loading the sources`} /> : null}
      {list && page.open !== undefined ? (
        <SourceSheet
          courseId={courseId}
          source={page.open}
          onChanged={(change) => page.onChanged(change, list.version)}
          onClosed={page.close}
        />
      ) : null}
    </div>
  );
}
