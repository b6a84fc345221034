import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { LessonDeskDocument, LessonSurroundingsDocument } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { readLessonContext } from '../../ui/lesson-context.ts';
import { useReturn } from '../../ui/use-return.ts';
import { LessonDesk } from './LessonDesk.tsx';

export type LessonEditorPageProps = { courseId: string; lesson: string };

/** One lesson's source, read anew: what a cache kept may be a version of yesterday. */
export function LessonEditorPage({ courseId, lesson }: LessonEditorPageProps) {
  const { t } = useLingui();
  const { data, error, refetch, client } = useQuery(LessonDeskDocument, {
    variables: { courseId, lesson },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  // A source or a word that was added in another tab is offered here.
  useReturn(() => {
    const query = { query: LessonSurroundingsDocument, variables: { courseId } };
    void client.query({ ...query, fetchPolicy: 'network-only' }).catch(() => undefined);
  });
  if (data) {
    const { draft, draftLesson } = data;
    return (
      <LessonDesk
        courseId={courseId}
        courseTitle={draft.title}
        context={readLessonContext(draft.context)}
        lesson={draftLesson}
      />
    );
  }
  return (
    <div className="px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Lesson`}</PageTitle>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton label={t`Loading the lesson`} />
      )}
    </div>
  );
}
