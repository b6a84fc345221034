import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { BookOpen, BookOpenCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import type { SourceRowFragment } from '../../gql/graphql.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { ProblemMark } from './EntryMarks.tsx';
import { EntryRow } from './EntryRow.tsx';
import { FoundEntries } from './FoundEntries.tsx';
import { holdsWords } from './register.search.ts';
import type { SourceSearch } from './register.search.ts';

type SourceListProps = {
  entries: readonly SourceRowFragment[];
  search: SourceSearch;
  onNarrow: (part: { [Name in keyof SourceSearch]: SourceSearch[Name] | undefined }) => void;
  onOpen: (source: SourceRowFragment | null) => void;
};

/** The sources that were looked for. */
export function SourceList({ entries, search, onNarrow, onOpen }: SourceListProps) {
  const { t } = useLingui();
  const [round, setRound] = useState(0);
  const showAll = () => {
    setRound(round + 1);
    onNarrow({ search: undefined, unchecked: undefined });
  };
  if (entries.length === 0) return <NoSource onNew={() => onOpen(null)} />;
  const shown = entries.filter((source) => isAsked(source, search));
  return (
    <>
      <div role="search" className="flex flex-wrap items-end gap-x-4 gap-y-3 text-xs">
        <SearchField
          key={round}
          label={t`Search`}
          initial={search.search ?? ''}
          onSettled={(words) => onNarrow({ search: words || undefined })}
          className="basis-full sm:basis-80"
        />
        <label className="flex min-h-12 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={search.unchecked === true}
            onChange={(event) => onNarrow({ unchecked: event.target.checked || undefined })}
            className="size-4"
          />
          {t`Only what nobody has read yet`}
        </label>
      </div>
      <FoundEntries
        label={t`Sources`}
        count={<Plural value={shown.length} one="One source" other="# sources" />}
        nothing={{
          title: t`Nothing fits all of that`,
          advice: <Trans>Look for another word of the citation, or for its DOI.</Trans>,
          showAll: t`Show all sources`,
        }}
        onShowAll={showAll}
        rows={shown.map((source) => (
          <SourceRow key={source.id} source={source} onOpen={() => onOpen(source)} />
        ))}
      />
    </>
  );
}

function isAsked(source: SourceRowFragment, { search, unchecked }: SourceSearch): boolean {
  const { key, citation, doi, pmid, url, checked } = source;
  return !(unchecked && checked) && holdsWords([key, citation, doi, pmid, url], search);
}

function SourceRow({ source, onOpen }: { source: SourceRowFragment; onOpen: () => void }) {
  const { key, citation, checked, usedIn, problems } = source;
  const marks = (
    <>
      <ProblemMark problems={problems.length} />
      <ReadMark checked={checked} />
    </>
  );
  return (
    <EntryRow name={key} onOpen={onOpen} marks={marks}>
      <span className="line-clamp-3 text-sm wrap-anywhere lg:line-clamp-2">{citation}</span>
      <span className="text-muted wrap-anywhere">
        <span translate="no">{key}</span>
        {' · '}
        <Plural
          value={usedIn.length}
          _0="cited nowhere yet"
          one="cited in one place"
          other="cited in # places"
        />
      </span>
    </EntryRow>
  );
}

/** Read on its page, or not yet: as a sign and in words. */
function ReadMark({ checked }: { checked: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-muted lg:w-36">
      {checked ? (
        <>
          <BookOpenCheck aria-hidden size={14} className="text-ok" />
          <Trans>Read on its page</Trans>
        </>
      ) : (
        <>
          <CircleDashed aria-hidden size={14} className="text-warn" />
          <Trans>Not yet checked</Trans>
        </>
      )}
    </span>
  );
}

function NoSource({ onNew }: { onNew: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<BookOpen aria-hidden size={22} />}
      title={t`No source yet`}
      action={
        <Button onClick={onNew}>
          <Trans>New source</Trans>
        </Button>
      }
    >
      <Trans>
        Each lesson says what it rests on, and can't be published before it cites one source. Add a
        book, a study or a page here; the lesson's editor then offers it after “:source[”.
      </Trans>
    </EmptyState>
  );
}
