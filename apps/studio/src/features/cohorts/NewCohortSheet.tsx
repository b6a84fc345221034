import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { newId } from '@palpate/schema/new-id';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import {
  CohortChoicesDocument,
  CohortListDocument,
  CreateCohortDocument,
} from '../../gql/graphql.ts';
import type { CohortChoicesQuery } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { CheckList, RoleName } from './CheckList.tsx';
import { CohortFields } from './CohortFields.tsx';
import { SaveProblem } from './SaveProblem.tsx';
import { readChosen, readFacts, readFieldProblem } from './cohort.form.ts';

type SheetProps = { onClosed: () => void };

export function NewCohortSheet({ onClosed }: SheetProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(CohortChoicesDocument, { fetchPolicy: 'network-only' });
  return (
    <Sheet title={t`New cohort`} onClosed={onClosed}>
      {data ? <NewCohortForm choices={data} onClosed={onClosed} /> : null}
      {!data && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <FormSkeleton /> : null}
    </Sheet>
  );
}

function NewCohortForm({ choices, onClosed }: SheetProps & { choices: CohortChoicesQuery }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  // One id for every try: a request that was repeated makes no second cohort.
  const [id] = useState(() => newId());
  const [create, { loading, error }] = useMutation(CreateCohortDocument, {
    refetchQueries: [CohortListDocument],
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const courseIds = readChosen(form, 'courses');
    const staffIds = readChosen(form, 'staff');
    create({ variables: { input: { id, ...readFacts(form), courseIds, staffIds } } })
      .then(() => navigate({ to: '/cohorts/$cohortId', params: { cohortId: id } }))
      .catch(() => undefined);
  };
  const problem = readFieldProblem(error);
  return (
    <form onSubmit={submit} className="mt-2 grid gap-5 text-sm">
      <CohortFields usualTimezones={choices.usualTimezones} problem={problem} />
      <CheckList
        legend={t`Courses`}
        name="courses"
        choices={choices.reviewCourses.map(({ id: courseId, title, release }) => ({
          id: courseId,
          label: title,
          note: <Trans>release {release}</Trans>,
        }))}
        chosen={choices.reviewCourses.length === 1 ? choices.reviewCourses.map((c) => c.id) : []}
        none={<Trans>No course is published yet; it can be added later.</Trans>}
      />
      <CheckList
        legend={t`Staff`}
        name="staff"
        choices={choices.staff.map(({ id: personId, name, role }) => ({
          id: personId,
          label: name,
          note: <RoleName role={role} />,
        }))}
        none={<Trans>Nobody can teach here yet.</Trans>}
      />
      {problem ? null : <SaveProblem error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isBusy={loading}>
          <Trans>Create the cohort</Trans>
        </Button>
        <Button variant="quiet" onClick={onClosed}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

function FormSkeleton() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading the form`}>
      {['a', 'b', 'c'].map((key) => (
        <Skeleton key={key} className="mt-4 h-12 w-full" />
      ))}
    </SkeletonPage>
  );
}
