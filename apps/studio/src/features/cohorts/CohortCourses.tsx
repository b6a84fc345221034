import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { FigureNote } from '@palpate/ui/FigureNote';
import { Link } from '@tanstack/react-router';
import { Grid3x3, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { RemoveCohortCourseDocument } from '../../gql/graphql.ts';
import type { CohortPartsFragment, PlacedCourseFragment } from '../../gql/graphql.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AddCourseSheet } from './AddCourseSheet.tsx';
import { SaveProblem } from './SaveProblem.tsx';

type CohortCoursesProps = { cohort: CohortPartsFragment; isAdmin: boolean };

/** What the cohort takes, on which release, and the way to its heat maps. */
export function CohortCourses({ cohort, isAdmin }: CohortCoursesProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="cohort-courses" className="grid min-w-0 content-start gap-3">
      <div className="flex min-h-12 items-center justify-between gap-4">
        <SectionHeading id="cohort-courses" level={2}>
          <Trans>Courses</Trans>
        </SectionHeading>
        {isAdmin ? (
          <Button
            variant={cohort.courses.length === 0 ? 'primary' : 'quiet'}
            icon={<Plus aria-hidden size={16} />}
            onClick={() => setAdding(true)}
          >
            <Trans>Add a course</Trans>
          </Button>
        ) : null}
      </div>
      {cohort.courses.length === 0 ? (
        <p className="rounded-button border border-line bg-surface p-4 text-sm text-muted">
          <Trans>It takes no course yet. Students are enrolled in the courses of a cohort.</Trans>
        </p>
      ) : (
        <ul className="rounded-button border border-line bg-surface">
          {cohort.courses.map((course) => (
            <CourseLine key={course.id} course={course} cohortId={cohort.id} isAdmin={isAdmin} />
          ))}
        </ul>
      )}
      {isAdding ? <AddCourseSheet cohort={cohort} onClosed={() => setAdding(false)} /> : null}
    </section>
  );
}

type CourseLineProps = { course: PlacedCourseFragment; cohortId: string; isAdmin: boolean };

function CourseLine({ course, cohortId, isAdmin }: CourseLineProps) {
  const { t } = useLingui();
  const { courseId, title, release, newestRelease, runs } = course;
  const [remove, { loading, error }] = useMutation(RemoveCohortCourseDocument);
  const isUnused = runs.open + runs.paused + runs.ended === 0;
  return (
    <li className="grid gap-2 border-b border-line p-4 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-52">
          <h3 className="text-sm font-semibold">{title}</h3>
          <p className="tabular text-xs text-muted">
            {newestRelease > release ? (
              <Trans>
                Release {release}; release {newestRelease} is the newest
              </Trans>
            ) : (
              <Trans>Release {release}, the newest</Trans>
            )}
            {' · '}
            <Runs runs={runs} />
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          {newestRelease > release ? (
            <Link
              to="/cohorts/$cohortId/$courseId/release"
              params={{ cohortId, courseId }}
              className={buttonClass('quiet')}
            >
              <Trans>Move to release {newestRelease}</Trans>
            </Link>
          ) : null}
          <Link
            to="/cohorts/$cohortId/$courseId"
            params={{ cohortId, courseId }}
            className={buttonClass('secondary')}
          >
            <Grid3x3 aria-hidden size={16} />
            <Trans>Heat map</Trans>
          </Link>
          {isAdmin && isUnused ? (
            <Button
              variant="quiet"
              isBusy={loading}
              icon={<X aria-hidden size={16} />}
              aria-label={t`Take ${title} out of this cohort`}
              onClick={() => {
                const input = { cohortId, courseId };
                remove({ variables: { input } }).catch(() => undefined);
              }}
            />
          ) : null}
        </div>
      </div>
      <SaveProblem error={error} />
    </li>
  );
}

/** Paused runs are among them, as in the heat map and the overview. */
function Runs({ runs }: Pick<PlacedCourseFragment, 'runs'>) {
  const { open, paused } = runs;
  if (open + paused === 0) return <Trans>nobody is in it</Trans>;
  return (
    <>
      <Plural value={open + paused} one="# is in it" other="# are in it" />
      {paused > 0 ? (
        <>
          <Trans>, {paused} paused</Trans> <FigureNote figure="paused" />
        </>
      ) : null}
    </>
  );
}
