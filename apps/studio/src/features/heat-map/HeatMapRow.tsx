import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import { Link } from '@tanstack/react-router';
import { CirclePause, Hourglass } from 'lucide-react';
import { memo } from 'react';
import type { ComponentProps, MouseEvent } from 'react';
import type { HeatMapRowFragment } from '../../gql/graphql.ts';
import { Ago } from '../../ui/Time.tsx';
import { HeatCell } from './HeatCell.tsx';

export type HeatMapRowProps = {
  student: HeatMapRowFragment;
  /** Its place in the grid; the header is row 0. */
  row: number;
  focusColumn: number | null;
  isOpen: boolean;
  onOpen: (enrolmentId: string, opener: HTMLElement) => void;
};

const FIRST_MODULE = 2;

// Moving by arrow changes two rows; the other ones of a large cohort are left alone.
export const HeatMapRow = memo(function HeatMapRow(props: HeatMapRowProps) {
  const { student, row, focusColumn, isOpen, onOpen } = props;
  const open = (event: MouseEvent<HTMLElement>) => {
    // The link keeps its ways of opening in another tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(student.enrolmentId, event.currentTarget);
  };
  const place = (column: number) => ({
    onClick: open,
    tabIndex: focusColumn === column ? 0 : -1,
    'data-place': `${row}:${column}`,
  });

  return (
    <tr className="group" data-open={isOpen || undefined}>
      <th
        scope="row"
        className="sticky start-0 z-10 border-e border-line bg-surface p-0 text-start font-medium group-hover:bg-sunken group-data-open:bg-accent-soft"
      >
        <Link
          {...place(0)}
          to="/students/$enrolmentId"
          params={{ enrolmentId: student.enrolmentId }}
          aria-current={isOpen ? 'true' : undefined}
          className="flex h-11 items-center px-3 leading-[1.15] -outline-offset-3 hover:text-accent lg:h-8"
        >
          <span className="min-w-0 flex-1">
            <StudentName student={student} />
          </span>
          {student.waiting > 0 ? <ToMark count={student.waiting} /> : null}
        </Link>
      </th>
      <td className="p-0 group-hover:bg-sunken group-data-open:bg-accent-soft">
        <PlainCell {...place(1)}>
          <Overall progress={student.progress} />
        </PlainCell>
      </td>
      {student.percent.map((percent, index) => (
        <td key={index} className="p-px group-hover:bg-sunken group-data-open:bg-accent-soft">
          <HeatCell
            {...place(index + FIRST_MODULE)}
            percent={percent}
            score={student.score[index] ?? null}
            isLocked={student.isLocked[index] ?? false}
          />
        </td>
      ))}
      <td className="p-0 group-hover:bg-sunken group-data-open:bg-accent-soft">
        <PlainCell {...place(student.percent.length + FIRST_MODULE)}>
          <Ago at={student.lastActive} />
        </PlainCell>
      </td>
    </tr>
  );
});

/** A paused run is shown in words, and quieter than the others. */
function StudentName({ student: { name, isPaused } }: Pick<HeatMapRowProps, 'student'>) {
  if (!isPaused) return <span className="line-clamp-2">{name}</span>;
  return (
    <span className="text-muted">
      <span className="line-clamp-1">{name}</span>
      <span className="flex items-center gap-1 text-[0.6875rem] font-normal">
        <CirclePause aria-hidden size={11} />
        <Trans>paused</Trans>
      </span>
    </span>
  );
}

function ToMark({ count }: { count: number }) {
  return (
    <span className="ms-2 inline-flex shrink-0 items-center gap-1 text-xs text-warn tabular">
      <Hourglass aria-hidden size={12} />
      <span aria-hidden>{count}</span>
      <span className="sr-only">
        <Plural value={count} one=", # answer to mark" other=", # answers to mark" />
      </span>
    </span>
  );
}

function PlainCell(props: ComponentProps<'button'>) {
  return (
    <button
      {...props}
      type="button"
      className="flex h-11 w-full items-center px-2.5 text-start whitespace-nowrap text-muted -outline-offset-3 tabular lg:h-8"
    />
  );
}

function Overall({ progress }: Pick<HeatMapRowFragment, 'progress'>) {
  const { t, i18n } = useLingui();
  const { done, required, percent } = progress;
  return (
    <span className="grid leading-none">
      <span className="font-semibold text-ink">{formatPercent(percent, i18n.locale)}</span>
      <span className="mt-0.5 text-[0.6875rem]">{t`${done} of ${required}`}</span>
    </span>
  );
}
