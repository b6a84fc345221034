import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { CohortDocument, EnrolDocument, RosterDocument } from '../../gql/graphql.ts';
import type { CandidateFragment, CohortPartsFragment } from '../../gql/graphql.ts';
import { CandidateList } from './CandidateList.tsx';
import { CheckList } from './CheckList.tsx';
import { SaveProblem } from './SaveProblem.tsx';
import { readChosen } from './cohort.form.ts';

type EnrolSheetProps = { cohort: CohortPartsFragment; onClosed: () => void };

/** Someone who is in the school already, into courses of this cohort. */
export function EnrolSheet({ cohort, onClosed }: EnrolSheetProps) {
  const { t } = useLingui();
  const [person, setPerson] = useState<CandidateFragment | null>(null);
  return (
    <Sheet title={person ? t`Enrol ${person.name}` : t`Enrol a student`} onClosed={onClosed}>
      {person ? (
        <ChooseCourses
          cohort={cohort}
          person={person}
          onBack={() => setPerson(null)}
          onClosed={onClosed}
        />
      ) : (
        <CandidateList cohort={cohort} onPick={setPerson} />
      )}
    </Sheet>
  );
}

type ChooseCoursesProps = EnrolSheetProps & { person: CandidateFragment; onBack: () => void };

function ChooseCourses({ cohort, person, onBack, onClosed }: ChooseCoursesProps) {
  const { t } = useLingui();
  const [enrol, { loading, error }] = useMutation(EnrolDocument, {
    refetchQueries: [RosterDocument, CohortDocument],
    awaitRefetchQueries: true,
  });
  const [isBlank, setBlank] = useState(false);
  const free = cohort.courses.filter(({ courseId }) => !person.courseIds.includes(courseId));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const courseIds = readChosen(new FormData(event.currentTarget), 'courses');
    setBlank(courseIds.length === 0);
    if (courseIds.length === 0 || loading) return;
    const input = { cohortId: cohort.id, courseIds, personId: person.id };
    enrol({ variables: { input } })
      .then(onClosed)
      .catch(() => undefined);
  };
  return (
    <form onSubmit={submit} className="mt-2 grid gap-5 text-sm">
      <p className="text-muted">{person.email}</p>
      <CheckList
        legend={t`In which courses`}
        name="courses"
        choices={cohort.courses.map(({ courseId, title, release }) => {
          const isDisabled = person.courseIds.includes(courseId);
          const note = isDisabled ? <Trans>is in it</Trans> : <Trans>release {release}</Trans>;
          return { id: courseId, label: title, isDisabled, note };
        })}
        chosen={free.map(({ courseId }) => courseId)}
        none={<Trans>This cohort takes no course yet. Add one first.</Trans>}
      />
      {isBlank ? (
        <p role="alert" className="text-xs font-medium text-caution">
          <Trans>Choose at least one course.</Trans>
        </p>
      ) : null}
      <SaveProblem error={error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" isBusy={loading}>
          <Trans>Enrol</Trans>
        </Button>
        <Button variant="quiet" onClick={onBack}>
          <Trans>Another student</Trans>
        </Button>
      </div>
    </form>
  );
}
