import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SourcesDocument } from '../../gql/graphql.ts';
import type { SourceRowFragment } from '../../gql/graphql.ts';
import { ChangeBar } from '../../ui/ChangeBar.tsx';
import { RegisterFaults } from './RegisterFaults.tsx';
import { RegisterFrame } from './RegisterFrame.tsx';
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
  const list = data?.draftSources;
  return (
    <RegisterFrame
      courseId={courseId}
      courseTitle={data?.draft.title}
      title={t`Sources`}
      about={
        <Trans>What lessons, questions and words rest on. Each lesson cites at least one.</Trans>
      }
      words={{ add: t`New source`, loading: t`Loading the sources` }}
      error={error}
      onRetry={() => void refetch()}
      onNew={() => page.setOpen(null)}
    >
      {list ? (
        <>
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
      {list && page.open !== undefined ? (
        <SourceSheet
          courseId={courseId}
          source={page.open}
          onChanged={(change) => page.onChanged(change, list.version)}
          onClosed={page.close}
        />
      ) : null}
    </RegisterFrame>
  );
}
