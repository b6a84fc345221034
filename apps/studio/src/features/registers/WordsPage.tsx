import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { WordsDocument } from '../../gql/graphql.ts';
import type { WordRowFragment } from '../../gql/graphql.ts';
import { ChangeBar } from '../../ui/ChangeBar.tsx';
import { RegisterFaults } from './RegisterFaults.tsx';
import { RegisterFrame } from './RegisterFrame.tsx';
import { WordList } from './WordList.tsx';
import { WordSheet } from './WordSheet.tsx';
import type { WordSearch } from './register.search.ts';
import { useRegisterPage } from './use-register-page.ts';
import { useUndoWords } from './use-undo-words.ts';

type WordsPageProps = { courseId: string; search: WordSearch };

/** The glossary of a course: words that its lessons open, each with its meaning. */
export function WordsPage({ courseId, search }: WordsPageProps) {
  const { t } = useLingui();
  const wordsOfUndo = useUndoWords();
  const { data, error, refetch } = useQuery(WordsDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const page = useRegisterPage<WordRowFragment>({
    courseId,
    path: 'glossary.yaml',
    reload: refetch,
    wordsOfUndo,
    wordsOf: ({ kind, key }) => {
      if (kind === 'added') return t`The word was added under the id “${key}”.`;
      return kind === 'removed' ? t`The word was removed.` : t`The word was changed.`;
    },
  });
  const list = data?.draftWords;
  return (
    <RegisterFrame
      courseId={courseId}
      courseTitle={data?.draft.title}
      title={t`Words`}
      about={<Trans>The course's glossary. A lesson opens a meaning where the word stands.</Trans>}
      words={{ add: t`New word`, loading: t`Loading the words` }}
      error={error}
      onRetry={() => void refetch()}
      onNew={() => page.setOpen(null)}
    >
      {list ? (
        <>
          <RegisterFaults problems={list.problems} />
          <WordList
            entries={list.entries}
            search={search}
            onNarrow={page.narrow}
            onOpen={page.setOpen}
          />
          <ChangeBar {...page.bar} />
        </>
      ) : null}
      {data && list && page.open !== undefined ? (
        <WordSheet
          courseId={courseId}
          sources={data.draft.sources}
          word={page.open}
          onChanged={(change) => page.onChanged(change, list.version)}
          onClosed={page.close}
        />
      ) : null}
    </RegisterFrame>
  );
}
