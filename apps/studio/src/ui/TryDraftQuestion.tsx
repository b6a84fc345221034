import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import { Skeleton } from '@palpate/ui/Skeleton';
import { DraftQuestionFieldsDocument } from '../gql/graphql.ts';
import { ErrorNotice } from './ErrorNotice.tsx';
import { TryQuestion } from './TryQuestion.tsx';
import { readDefinition } from './try.verdict.ts';
import type { Verdict } from './try.verdict.ts';

export type TryDraftQuestionProps = {
  courseId: string;
  questionKey: string;
  onAnswered?: (verdict: Verdict) => void;
};

/** A question of the draft as a learner meets it; one that can't be asked yet says why. */
export function TryDraftQuestion({ courseId, questionKey, onAnswered }: TryDraftQuestionProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(DraftQuestionFieldsDocument, {
    variables: { courseId, key: questionKey },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
    return <Skeleton className="h-48 w-full" />;
  }
  const { type, fields } = data.draftQuestion;
  const { definition, problem } = readDefinition(type, fields);
  if (problem !== null) {
    return (
      <Notice tone="error" title={t`The question ${questionKey} can't be asked yet`}>
        <Trans>{problem} It is mended on the questions' page.</Trans>
      </Notice>
    );
  }
  return <TryQuestion type={type} definition={definition} onAnswered={onAnswered} />;
}
