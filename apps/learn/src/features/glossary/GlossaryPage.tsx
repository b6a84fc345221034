import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Field } from '@palpate/ui/Field';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { getRouteApi } from '@tanstack/react-router';
import { BookA } from 'lucide-react';
import { useState } from 'react';
import { GlossaryDocument } from './gql/graphql.ts';
import type { GlossaryQuery } from './gql/graphql.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { findWords } from './glossary.search.ts';

const route = getRouteApi('/glossary/$enrolmentId');

/** The words of a course with their meanings. */
export function GlossaryPage() {
  const { t } = useLingui();
  const variables = route.useParams();
  const { data, error, refetch } = useQuery(GlossaryDocument, { variables });
  if (!data && error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <title>{`${t`Words of the course`} · Palpate`}</title>
      <TopBar title="" />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 pb-24 outline-none sm:px-6 sm:pt-12"
      >
        <h1 className="text-2xl font-bold">
          <Trans>Words of the course</Trans>
        </h1>
        {data ? <Words words={data.glossary} /> : <Pending />}
      </main>
    </>
  );
}

function Words({ words }: { words: GlossaryQuery['glossary'] }) {
  const { t, i18n } = useLingui();
  const [sought, setSought] = useState('');
  if (words.length === 0) {
    return (
      <EmptyState icon={<BookA aria-hidden size={22} />} title={t`No words yet`}>
        <Trans>This course explains its words in its lessons.</Trans>
      </EmptyState>
    );
  }
  const found = findWords(words, sought, i18n.locale);
  return (
    <>
      <Field
        label={t`Find a word`}
        type="search"
        autoComplete="off"
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        className="mt-6 max-w-read"
      />
      <p role="status" className="mt-3 text-xs text-muted">
        <Plural value={found.length} one="# word" other="# words" />
      </p>
      {found.length === 0 ? (
        <p className="mt-4 max-w-read text-sm text-muted">
          <Trans>No word of this course is like that. A part of a word is enough.</Trans>
        </p>
      ) : null}
      <dl className="mt-4 max-w-read divide-y divide-line">
        {found.map(({ id, term, definition }) => (
          <div key={id} id={id} className="scroll-mt-20 py-4">
            <dt className="font-semibold">{term}</dt>
            <dd className="mt-1">{definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Pending() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading the words`}>
      <div className="mt-8 grid gap-5">
        {[1, 2, 3, 4, 5].map((word) => (
          <Skeleton key={word} className="h-16 w-full" />
        ))}
      </div>
    </SkeletonPage>
  );
}
