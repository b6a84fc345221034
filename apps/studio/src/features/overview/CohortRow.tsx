import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { CohortRowFragment } from '../../gql/graphql.ts';
import { CohortDates } from '../../ui/CohortDates.tsx';
import { ProgressFigure } from '../../ui/ProgressFigure.tsx';
import { Ago } from '../../ui/Time.tsx';

export function CohortRow({ row }: { row: CohortRowFragment }) {
  const { t, i18n } = useLingui();
  const { cohort, course, progress } = row;
  const staff = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(row.staff);
  return (
    <tr className="group">
      <th
        scope="row"
        className="sticky start-0 z-10 h-11 border-e border-b border-line bg-surface px-3 text-start font-semibold group-last:border-b-0 group-hover:bg-sunken sm:whitespace-nowrap lg:h-8"
      >
        <Link
          to="/cohorts/$cohortId/$courseId"
          params={{ cohortId: cohort.id, courseId: course.id }}
          className="inline-flex min-h-12 min-w-28 items-center text-accent underline-offset-4 hover:underline lg:min-h-7 lg:min-w-0"
        >
          {cohort.name}
        </Link>
        <span className="block pb-1.5 font-normal text-muted lg:-mt-1">
          <Trans>
            {course.title}, release {row.release}
          </Trans>
        </span>
      </th>
      <Cell>
        {row.students === 0 ? (
          <span className="text-muted">
            <Trans>no student yet</Trans>
          </span>
        ) : (
          <ProgressFigure isColumn label={t`Progress of ${cohort.name}`} progress={progress} />
        )}
      </Cell>
      <Cell isFigure>
        {row.students}
        {row.paused > 0 ? (
          <span className="block text-muted">
            <Trans>{row.paused} paused</Trans>
          </span>
        ) : null}
      </Cell>
      <Cell isFigure>{row.finished}</Cell>
      <Cell isWrapped>
        <CohortDates startsOn={row.startsOn} endsOn={row.endsOn} />
      </Cell>
      <Cell>
        <Ago at={row.lastActive} />
      </Cell>
      <Cell isWrapped>{staff || <Trans>none yet</Trans>}</Cell>
    </tr>
  );
}

type CellProps = { isFigure?: boolean; isWrapped?: boolean; children: ReactNode };

function Cell({ isFigure = false, isWrapped = false, children }: CellProps) {
  return (
    <td
      className={clsx(
        'h-11 border-b border-line px-3 group-last:border-b-0 group-hover:bg-sunken lg:h-8',
        isFigure && 'tabular',
        isWrapped ? 'min-w-28 whitespace-normal' : 'whitespace-nowrap',
      )}
    >
      {children}
    </td>
  );
}
