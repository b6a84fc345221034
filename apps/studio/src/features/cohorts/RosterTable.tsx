import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import type { RosterRowFragment } from '../../gql/graphql.ts';
import { RunStateMark } from '../../ui/RunStateMark.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { cell, nameCell } from '../../ui/table.look.ts';
import { Ago, Moment } from '../../ui/Time.tsx';
import { useChangeWords } from './change.words.ts';

type RosterTableProps = {
  runs: readonly RosterRowFragment[];
  /** The cohort takes several courses: each row names its own. */
  hasCourses: boolean;
  onOpen: (run: RosterRowFragment) => void;
};

export function RosterTable({ runs, hasCourses, onOpen }: RosterTableProps) {
  const { t } = useLingui();
  return (
    <ScrollTable
      label={t`Roster of the cohort`}
      heads={[
        t`Student`,
        { hidden: t`What can be done` },
        t`State`,
        ...(hasCourses ? [t`Course`] : []),
        t`Run`,
        t`Release`,
        t`Last change`,
        t`Enrolled`,
      ]}
    >
      {runs.map((run) => (
        <RosterLine key={run.id} run={run} hasCourses={hasCourses} onOpen={onOpen} />
      ))}
    </ScrollTable>
  );
}

type RosterLineProps = Omit<RosterTableProps, 'runs'> & { run: RosterRowFragment };

function RosterLine({ run, hasCourses, onOpen }: RosterLineProps) {
  const { t } = useLingui();
  const changes = useChangeWords();
  const { name } = run;
  return (
    <tr className="group">
      <th scope="row" className={`${nameCell} font-semibold`}>
        <Link
          to="/students/$enrolmentId"
          params={{ enrolmentId: run.id }}
          className="inline-flex min-h-12 min-w-28 items-center text-accent underline-offset-4 hover:underline lg:min-h-6"
        >
          {name}
        </Link>
        <span className="hidden truncate font-normal text-muted sm:block lg:-mt-0.5">
          {run.email}
        </span>
      </th>
      <td className={cell}>
        <button
          type="button"
          onClick={() => onOpen(run)}
          aria-label={run.actions.length > 0 ? t`Change the run of ${name}` : t`History of ${name}`}
          className="grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8"
        >
          <Ellipsis aria-hidden size={18} />
        </button>
      </td>
      <td className={cell}>
        <RunStateMark state={run.state} />
      </td>
      {hasCourses ? <td className={cell}>{run.courseTitle}</td> : null}
      <td className={`${cell} tabular`}>{run.run}</td>
      <td className={`${cell} tabular`}>{run.release}</td>
      <td className={cell}>
        {changes[run.lastChange]}
        <span className="text-muted">
          {', '}
          <Ago at={run.lastChangeAt} />
        </span>
      </td>
      <td className={cell}>
        <Moment at={run.enrolledAt} />
      </td>
    </tr>
  );
}
