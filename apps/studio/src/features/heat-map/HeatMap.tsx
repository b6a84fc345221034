import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { GraduationCap } from 'lucide-react';
import type { HeatMapQuery } from '../../gql/graphql.ts';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { CourseSelect } from './CourseSelect.tsx';
import { Headline } from './Headline.tsx';
import type { HeatMapPageProps } from './HeatMapPage.tsx';
import { ShownStudents } from './ShownStudents.tsx';
import { StudentPane } from './StudentPane.tsx';
import { useStudentBeside } from './use-student-beside.ts';

export type HeatMapProps = Omit<HeatMapPageProps, 'cohortId' | 'courseId'> & {
  heatMap: HeatMapQuery['heatMap'];
};

export function HeatMap({ heatMap, openStudent, renderStudent, renderRelease }: HeatMapProps) {
  const { t } = useLingui();
  const { cohort, course, release, students } = heatMap;
  const beside = useStudentBeside(openStudent);
  const shown = students.find(({ enrolmentId }) => enrolmentId === beside.shownStudent);

  return (
    <div
      onKeyDown={beside.onKeyDown}
      className={`lg:grid lg:h-dvh lg:min-h-[36rem] ${shown ? 'lg:grid-cols-[minmax(0,1fr)_25rem]' : 'lg:grid-cols-[minmax(0,1fr)]'}`}
    >
      <PageTitle>{t`Heat map: ${course.title}, ${cohort.name}`}</PageTitle>
      <div className="flex min-h-0 min-w-0 flex-col gap-4 px-4 py-6 sm:px-6 lg:py-8 lg:ps-8">
        <PageHeader
          above={
            <>
              <CrumbLink to="/cohorts">
                <Trans>All cohorts</Trans>
              </CrumbLink>
              {' · '}
              <CrumbLink to="/cohorts/$cohortId" params={{ cohortId: cohort.id }}>
                {cohort.name}
              </CrumbLink>
            </>
          }
          title={t`Heat map: ${course.title}`}
        >
          <span className="flex flex-wrap items-center gap-x-3 text-xs">
            <CourseSelect cohort={cohort} course={course} />
            {renderRelease(release)}
          </span>
        </PageHeader>
        {students.length === 0 ? (
          <EmptyState
            icon={<GraduationCap aria-hidden size={22} />}
            title={t`No one is enrolled yet`}
            action={
              <Link
                to="/cohorts/$cohortId"
                params={{ cohortId: cohort.id }}
                activeOptions={{ exact: true }}
                className={buttonClass()}
              >
                <Trans>Open the cohort’s roster</Trans>
              </Link>
            }
          >
            <Trans>
              Students show up here as soon as they are enrolled in this cohort: a row each, a
              column for every module of {course.title}.
            </Trans>
          </EmptyState>
        ) : (
          <>
            <Headline students={students} />
            <ShownStudents
              heatMap={heatMap}
              openStudent={shown?.enrolmentId ?? null}
              onOpen={beside.open}
            />
          </>
        )}
      </div>
      {shown ? (
        <StudentPane
          enrolmentId={shown.enrolmentId}
          name={shown.name}
          takesFocus={beside.wasOpenedHere}
          onClose={beside.close}
        >
          {renderStudent(shown.enrolmentId)}
        </StudentPane>
      ) : null}
    </div>
  );
}
