import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { AddCohortCourseDocument, CohortChoicesDocument } from '../../gql/graphql.ts';
import type { CohortPartsFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SaveProblem } from './SaveProblem.tsx';

type AddCourseSheetProps = { cohort: CohortPartsFragment; onClosed: () => void };

export function AddCourseSheet({ cohort, onClosed }: AddCourseSheetProps) {
  const { t } = useLingui();
  const {
    data,
    error: unread,
    refetch,
  } = useQuery(CohortChoicesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [add, { loading, error }] = useMutation(AddCohortCourseDocument);
  const taken = cohort.courses.map(({ courseId }) => courseId);
  const others = data?.reviewCourses.filter(({ id }) => !taken.includes(id)) ?? [];
  const take = (courseId: string) => {
    add({ variables: { input: { cohortId: cohort.id, courseId } } })
      .then(onClosed)
      .catch(() => undefined);
  };
  return (
    <Sheet title={t`Add a course`} onClosed={onClosed}>
      <div className="mt-2 grid gap-4 text-sm">
        <p className="text-muted">
          <Trans>
            The cohort begins on its newest release, and stays on it until you move it. Nobody is
            enrolled by this.
          </Trans>
        </p>
        {data && others.length === 0 ? (
          <p>
            <Trans>It takes every published course already.</Trans>
          </p>
        ) : null}
        {unread && !data ? <ErrorNotice error={unread} onRetry={() => void refetch()} /> : null}
        <ul className="grid gap-2">
          {others.map(({ id, title, release }) => (
            <li key={id}>
              <Button
                variant="secondary"
                isBusy={loading}
                onClick={() => take(id)}
                className="w-full justify-between! text-start!"
              >
                <span className="min-w-0">{title}</span>
                <span className="shrink-0 text-xs font-normal text-muted">
                  <Trans>release {release}</Trans>
                </span>
              </Button>
            </li>
          ))}
        </ul>
        <SaveProblem error={error} />
      </div>
    </Sheet>
  );
}
