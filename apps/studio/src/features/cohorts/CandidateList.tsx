import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { EnrolCandidatesDocument } from '../../gql/graphql.ts';
import type { CandidateFragment, CohortPartsFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SearchField } from '../../ui/SearchField.tsx';

type CandidateListProps = {
  cohort: CohortPartsFragment;
  onPick: (person: CandidateFragment) => void;
};

/** Students of the school; who is in every course of the cohort is shown, and can't be picked. */
export function CandidateList({ cohort, onPick }: CandidateListProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const { data, previousData, error, refetch } = useQuery(EnrolCandidatesDocument, {
    // Who is looked for by name is found, also when there is nothing to enrol them in.
    variables: search ? { search } : { freeFor: cohort.id },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.enrolCandidates;
  const people = found?.edges.map(({ node }) => node) ?? [];
  const more = (found?.totalCount ?? 0) - people.length;
  return (
    <div className="mt-2 grid gap-4 text-sm">
      <p className="text-muted">
        <Trans>Someone who is in the school already. Whoever is new comes by an invitation.</Trans>
      </p>
      <SearchField label={t`Name or address`} initial="" onSettled={setSearch} />
      {!found && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error ? (
        <SkeletonPage label={t`Loading the students`}>
          <Skeleton className="h-14 w-full" />
        </SkeletonPage>
      ) : null}
      {found && people.length === 0 ? (
        <p className="rounded-button bg-sunken p-4">
          {search ? <Trans>No student is called “{search}”.</Trans> : <Nobody cohort={cohort} />}
        </p>
      ) : null}
      <ul className="grid rounded-button border border-line empty:hidden">
        {people.map((person) => (
          <li key={person.id} className="border-b border-line last:border-b-0">
            <Candidate person={person} cohort={cohort} onPick={onPick} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p role="status" className="text-xs text-muted">
          <Plural
            value={more}
            one="# more: type a part of the name."
            other="# more: type a part of the name."
          />
        </p>
      ) : null}
    </div>
  );
}

function Nobody({ cohort: { courses } }: Pick<CandidateListProps, 'cohort'>) {
  return courses.length === 0 ? (
    <Trans>This cohort takes no course yet. Add one first.</Trans>
  ) : (
    <Trans>Nobody is left to enrol here. Invite new students, or import a list.</Trans>
  );
}

type CandidateProps = CandidateListProps & { person: CandidateFragment };

function Candidate({ person, cohort: { courses }, onPick }: CandidateProps) {
  const isInAll =
    courses.length > 0 && courses.every(({ courseId }) => person.courseIds.includes(courseId));
  const words = (
    <span className="grid min-w-0 flex-1">
      <span className="font-semibold">{person.name}</span>
      <span className="truncate text-xs text-muted">{person.email}</span>
    </span>
  );
  if (isInAll) {
    return (
      <p className="flex min-h-14 items-center gap-3 px-3 py-2">
        {words}
        <span className="shrink-0 text-xs text-muted">
          <Trans>is in it</Trans>
        </span>
      </p>
    );
  }
  return (
    <button
      type="button"
      onClick={() => onPick(person)}
      className="flex min-h-14 w-full items-center gap-3 px-3 py-2 text-start hover:bg-sunken"
    >
      {words}
      <ChevronRight aria-hidden size={16} className="shrink-0 text-muted rtl:-scale-x-100" />
    </button>
  );
}
