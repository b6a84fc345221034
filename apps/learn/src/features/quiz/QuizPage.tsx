import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import { getRouteApi } from '@tanstack/react-router';
import { QuizDocument } from './gql/graphql.ts';
import type { QuizQuery } from './gql/graphql.ts';
import { useForgetLocked } from '../../ui/forget.hook.ts';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { LockedNotice } from '../../ui/LockedNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { AttemptList } from './AttemptList.tsx';
import { QuizActions } from './QuizActions.tsx';
import { QuizSkeleton } from './QuizSkeleton.tsx';

const route = getRouteApi('/quiz/$enrolmentId/$quizId');

export function QuizPage() {
  const variables = route.useParams();
  const { data, error, refetch } = useQuery(QuizDocument, { variables });
  if (!data) {
    if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
    return <QuizSkeleton />;
  }
  return <QuizIntro page={data.quiz} />;
}

function QuizIntro({ page }: { page: QuizQuery['quiz'] }) {
  const { enrolmentId, quizId } = page;
  useForgetLocked(page.lock ? { fieldName: 'quiz', args: { enrolmentId, quizId } } : null);
  return (
    <>
      <title>{`${page.title} · Palpate`}</title>
      <TopBar title={page.courseTitle} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 pb-24 outline-none sm:px-6 sm:pt-12"
      >
        <p className="text-xs font-medium text-accent">{page.moduleTitle}</p>
        <h1 className="mt-1 text-2xl font-bold">{page.title}</h1>
        <p className="tabular mt-2 text-sm text-muted">
          <Plural value={page.questionCount} one="# question" other="# questions" /> ·{' '}
          <Plural value={page.minutes} one="about a minute" other="about # minutes" />
        </p>
        {page.lock && !page.openAttemptId ? (
          <LockedNotice enrolmentId={page.enrolmentId} lock={page.lock} />
        ) : (
          <OpenQuiz page={page} />
        )}
        <AttemptList attempts={page.attempts} />
      </main>
    </>
  );
}

function OpenQuiz({ page }: { page: QuizQuery['quiz'] }) {
  const { t } = useLingui();
  return (
    <>
      <p className="mt-6 max-w-read">
        {page.preset === 'QUIZ' ? (
          <Trans>
            Each choice is saved as you make it. You can leave, come back, and change your mind
            until you submit; right and wrong are shown then, with the reasons.
          </Trans>
        ) : (
          <Trans>
            Right or not is shown at once, with the reason. A first miss gives you one more try.
          </Trans>
        )}
      </p>
      {page.questionCount === 0 ? (
        <Notice className="mt-8">{t`This quiz has no questions yet.`}</Notice>
      ) : (
        <QuizActions page={page} />
      )}
    </>
  );
}
