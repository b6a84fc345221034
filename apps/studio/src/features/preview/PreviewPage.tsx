import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import { PreviewCourseDocument } from '../../gql/graphql.ts';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';
import { PreviewActivity } from './PreviewActivity.tsx';
import { PreviewPath } from './PreviewPath.tsx';

export type PreviewPageProps = { courseId: string; activityKey?: string };

/** The draft as a student would meet it: everything works, and nothing is sent or kept. */
export function PreviewPage({ courseId, activityKey }: PreviewPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(PreviewCourseDocument, {
    variables: { courseId },
    fetchPolicy: 'cache-and-network',
  });
  const draft = data?.draft;
  return (
    <div className="grid max-w-5xl grid-cols-1 gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      {draft ? (
        <>
          <CourseHeader courseId={courseId} courseTitle={draft.title} title={t`Preview`} />
          <Notice title={t`Preview: nothing is kept`}>
            <Trans>
              Answers are scored in this browser and forgotten. No figure of any student or cohort
              changes, and everything is open.
            </Trans>
          </Notice>
          <PhoneFrame key={activityKey}>
            {activityKey === undefined ? (
              <PreviewPath draft={draft} />
            ) : (
              <PreviewActivity draft={draft} activityKey={activityKey} />
            )}
          </PhoneFrame>
        </>
      ) : null}
      {!draft ? <PageTitle>{t`Preview`}</PageTitle> : null}
      {!draft && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!draft && !error ? <TableSkeleton label={t`Loading the course`} /> : null}
    </div>
  );
}
