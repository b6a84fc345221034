import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { QuestionCourseDocument } from '../../gql/graphql.ts';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { NewQuestionSheet } from './NewQuestionSheet.tsx';
import { QuestionFilter } from './QuestionFilter.tsx';
import { QuestionList } from './QuestionList.tsx';
import type { QuestionSearch } from './question.search.ts';

type QuestionsPageProps = { courseId: string; search: QuestionSearch };

/** All questions of a course's draft: to find, to mend, to write a new one. */
export function QuestionsPage({ courseId, search }: QuestionsPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(QuestionCourseDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const [isChoosing, setChoosing] = useState(false);
  const [round, setRound] = useState(0);
  const navigate = useNavigate();
  const showAll = () => {
    setRound(round + 1);
    void navigate({ to: '.', search: {}, replace: true, resetScroll: false });
  };
  const add = (
    <Button
      className="lg:min-h-9"
      icon={<Plus aria-hidden size={16} />}
      onClick={() => setChoosing(true)}
    >
      <Trans>New question</Trans>
    </Button>
  );
  return (
    <div className="grid grid-cols-1 gap-4 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {data ? (
        <>
          <CourseHeader
            courseId={courseId}
            courseTitle={data.draft.title}
            title={t`Questions`}
            actions={add}
          />
          <QuestionFilter key={round} course={data.draft} search={search} />
          <QuestionList
            course={data.draft}
            search={search}
            onNew={() => setChoosing(true)}
            onShowAll={showAll}
          />
        </>
      ) : null}
      {!data && error ? (
        <>
          <PageTitle>{t`Questions`}</PageTitle>
          <PageHeader title={t`Questions`} />
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {!data && !error ? <TableSkeleton label={t`Loading the questions`} /> : null}
      {isChoosing ? (
        <NewQuestionSheet
          courseId={courseId}
          place={search.lesson}
          onClosed={() => setChoosing(false)}
        />
      ) : null}
    </div>
  );
}
