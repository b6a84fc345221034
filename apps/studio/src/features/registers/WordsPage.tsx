import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Plus } from 'lucide-react';
import { WordsDocument } from '../../gql/graphql.ts';
import type { WordRowFragment } from '../../gql/graphql.ts';
import { ChangeBar } from '../../ui/ChangeBar.tsx';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { RegisterFaults } from './RegisterFaults.tsx';
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
  const add = (
    <Button
      className="lg:min-h-9"
      icon={<Plus aria-hidden size={16} />}
      onClick={() => page.setOpen(null)}
    >
      <Trans>New word</Trans>
    </Button>
  );
  const list = data?.draftWords;
  return (
    <div className="grid grid-cols-1 gap-4 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {data && list ? (
        <>
          <CourseHeader
            courseId={courseId}
            courseTitle={data.draft.title}
            title={t`Words`}
            actions={add}
          >
            <Trans>The course's glossary. A lesson opens a meaning where the word stands.</Trans>
          </CourseHeader>
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
      {!data && error ? (
        <>
          <PageTitle>{t`Words`}</PageTitle>
          <PageHeader title={t`Words`} />
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {!data && !error ? <TableSkeleton label={t`Loading the words`} /> : null}
      {data && list && page.open !== undefined ? (
        <WordSheet
          courseId={courseId}
          sources={data.draft.sources}
          word={page.open}
          onChanged={(change) => page.onChanged(change, list.version)}
          onClosed={page.close}
        />
      ) : null}
    </div>
  );
}
