import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CohortListRowFragment } from '../../gql/graphql.ts';
import { CohortDates } from '../../ui/CohortDates.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { cell, nameCell } from '../../ui/table.look.ts';

export function CohortListTable({ cohorts }: { cohorts: readonly CohortListRowFragment[] }) {
  const { t } = useLingui();
  return (
    <ScrollTable
      label={t`Table of the cohorts`}
      heads={[t`Cohort`, t`Courses`, t`Students`, t`Dates`, t`Staff`]}
    >
      {cohorts.map((cohort) => (
        <CohortLine key={cohort.id} cohort={cohort} />
      ))}
    </ScrollTable>
  );
}

function CohortLine({ cohort }: { cohort: CohortListRowFragment }) {
  const { i18n } = useLingui();
  const { id, name, courses, students, startsOn, endsOn } = cohort;
  const names = cohort.staff.map((person) => person.name);
  const staff = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(names);
  return (
    <tr className="group">
      <th scope="row" className={`${nameCell} font-semibold`}>
        <Link
          to="/cohorts/$cohortId"
          params={{ cohortId: id }}
          className="inline-flex min-h-12 min-w-28 items-center text-accent underline-offset-4 hover:underline lg:min-h-7"
        >
          {name}
        </Link>
      </th>
      <td className={cell}>
        {courses.length === 0 ? <Muted /> : null}
        {courses.map((course) => (
          <span key={course.id} className="block">
            {course.title}
            <span className="text-muted">
              <Trans>, release {course.release}</Trans>
            </span>
          </span>
        ))}
      </td>
      <td className={`${cell} tabular`}>{students}</td>
      <td className={cell}>
        <CohortDates startsOn={startsOn} endsOn={endsOn} />
      </td>
      <td className={cell}>{staff || <Muted />}</td>
    </tr>
  );
}

function Muted() {
  return (
    <span className="text-muted">
      <Trans>none yet</Trans>
    </span>
  );
}
