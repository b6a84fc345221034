import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { useDeferredValue, useState } from 'react';
import { QuestionBankDocument } from '../../gql/graphql.ts';
import type { QuestionBankQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';

export type QuestionPickerProps = {
  courseId: string;
  /** Questions of a quiz that counts are kept apart from those of practice. */
  use: 'practice' | 'graded';
  chosen: readonly string[];
  onToggle: (key: string) => void;
};

const PAGE = 50;

/** The questions that may be asked here, found by any of their words. */
export function QuestionPicker({ courseId, use, chosen, onToggle }: QuestionPickerProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const { data, previousData, error, refetch, fetchMore } = useQuery(QuestionBankDocument, {
    variables: { courseId, use, search: sought || null, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.draftQuestions;
  const more = () =>
    fetchMore({ variables: { after: found?.pageInfo.endCursor }, updateQuery: append });
  return (
    <section aria-label={t`Bank of questions`} className="grid grid-cols-1 gap-2">
      <Field
        label={t`Find a question`}
        hint={
          use === 'graded'
            ? t`Graded questions: those of quizzes that count`
            : t`Practice questions: those of checks and practice`
        }
        type="search"
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        maxLength={100}
      />
      {!found && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? <TableSkeleton label={t`Loading the questions`} /> : null}
      <ul className="grid grid-cols-1">
        {found?.edges.map(({ node }) => (
          <BankRow
            key={node.id}
            question={node}
            isChosen={chosen.includes(node.key)}
            onToggle={() => onToggle(node.key)}
          />
        ))}
      </ul>
      {found?.edges.length === 0 ? (
        <p className="text-muted">
          <Trans>No question of this kind has these words.</Trans>
        </p>
      ) : null}
      {found?.pageInfo.hasNextPage ? (
        <Button variant="secondary" className="justify-self-start" onClick={() => void more()}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </section>
  );
}

type BankRowProps = {
  question: QuestionBankQuery['draftQuestions']['edges'][number]['node'];
  isChosen: boolean;
  onToggle: () => void;
};

function BankRow({ question, isChosen, onToggle }: BankRowProps) {
  return (
    <li className="border-b border-line">
      <label className="grid min-h-12 grid-cols-[auto_minmax(0,1fr)] items-start gap-3 py-2">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          className="mt-0.5 size-5 shrink-0"
        />
        <span>
          {question.stem}
          <span className="block text-xs text-muted" translate="no">
            {question.key} · {question.type}
          </span>
        </span>
      </label>
    </li>
  );
}

function append(
  before: QuestionBankQuery,
  { fetchMoreResult }: { fetchMoreResult: QuestionBankQuery },
): QuestionBankQuery {
  const { draftQuestions } = fetchMoreResult;
  const edges = [...before.draftQuestions.edges, ...draftQuestions.edges];
  return { ...fetchMoreResult, draftQuestions: { ...draftQuestions, edges } };
}
