import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { BookA } from 'lucide-react';
import { useState } from 'react';
import type { WordRowFragment } from '../../gql/graphql.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { ProblemMark } from './EntryMarks.tsx';
import { EntryRow } from './EntryRow.tsx';
import { FoundEntries } from './FoundEntries.tsx';
import { holdsWords } from './register.search.ts';
import type { WordSearch } from './register.search.ts';

type WordListProps = {
  entries: readonly WordRowFragment[];
  search: WordSearch;
  onNarrow: (part: { search: string | undefined }) => void;
  onOpen: (word: WordRowFragment | null) => void;
};

/** The words that were looked for. */
export function WordList({ entries, search, onNarrow, onOpen }: WordListProps) {
  const { t } = useLingui();
  const [round, setRound] = useState(0);
  const showAll = () => {
    setRound(round + 1);
    onNarrow({ search: undefined });
  };
  if (entries.length === 0) return <NoWord onNew={() => onOpen(null)} />;
  const shown = entries.filter(({ key, term, definition }) =>
    holdsWords([key, term, definition], search.search),
  );
  return (
    <>
      <div role="search" className="grid sm:max-w-80">
        <SearchField
          key={round}
          label={t`Search`}
          initial={search.search ?? ''}
          onSettled={(words) => onNarrow({ search: words || undefined })}
        />
      </div>
      <FoundEntries
        label={t`Words`}
        count={<Plural value={shown.length} one="One word" other="# words" />}
        nothing={{
          title: t`No such word`,
          advice: <Trans>Look for a part of it, or for a word of its meaning.</Trans>,
          showAll: t`Show all words`,
        }}
        onShowAll={showAll}
        rows={shown.map((word) => (
          <WordRow key={word.id} word={word} onOpen={() => onOpen(word)} />
        ))}
      />
    </>
  );
}

function WordRow({ word, onOpen }: { word: WordRowFragment; onOpen: () => void }) {
  const { key, term, definition, usedIn, problems } = word;
  return (
    <EntryRow name={key} onOpen={onOpen} marks={<ProblemMark problems={problems.length} />}>
      <span className="text-sm font-semibold wrap-anywhere">{term}</span>
      <span className="line-clamp-2 text-sm wrap-anywhere">{definition}</span>
      <span className="text-muted">
        <span translate="no">{key}</span>
        {' · '}
        <Plural
          value={usedIn.length}
          _0="opened in no lesson yet"
          one="opened in one lesson"
          other="opened in # lessons"
        />
      </span>
    </EntryRow>
  );
}

function NoWord({ onNew }: { onNew: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<BookA aria-hidden size={22} />}
      title={t`No word yet`}
      action={
        <Button onClick={onNew}>
          <Trans>New word</Trans>
        </Button>
      }
    >
      <Trans>
        Words that students may not know, each with its meaning. A lesson opens them where they
        stand, and all of them make the course's glossary page.
      </Trans>
    </EmptyState>
  );
}
