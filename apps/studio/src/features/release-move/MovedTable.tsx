import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { formatPercent } from '@palpate/ui/format';
import type { MovedStudentPartsFragment } from '../../gql/graphql.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

type Student = MovedStudentPartsFragment;

/** Each student's progress before and after; who gains or loses stands out by a word. */
export function MovedTable({ students }: { students: readonly Student[] }) {
  const { t } = useLingui();
  const after = t`After`;
  return (
    <ScrollRegion
      label={t`Students before and after`}
      className="max-h-[32rem] rounded-button border border-line bg-surface"
    >
      <table className="w-full text-start text-sm">
        <thead className="sticky top-0 bg-surface text-xs text-muted">
          <tr>
            {[t`Student`, t`Before`, after, t`What else`].map((name) => (
              <th key={name} scope="col" className="border-b border-line px-3 py-2 text-start">
                {name}
                {name === after ? <FigureNote figure="after-a-move" className="-my-2" /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <Row key={student.enrolmentId} student={student} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ student }: { student: Student }) {
  const { name, isPaused, before, after } = student;
  return (
    <tr className="border-b border-line align-top last:border-b-0">
      <th scope="row" className="min-w-32 px-3 py-2 text-start font-medium">
        {name}
        {isPaused ? (
          <span className="block text-xs font-normal text-muted">
            <Trans>paused</Trans>
          </span>
        ) : null}
      </th>
      <td className="tabular px-3 py-2 whitespace-nowrap">
        <Figure figure={before} />
      </td>
      <td className="tabular px-3 py-2 whitespace-nowrap">
        <Figure figure={after} />
        <Difference by={after.percent - before.percent} />
      </td>
      <td className="min-w-48 px-3 py-2 text-xs text-muted">
        <Besides student={student} />
      </td>
    </tr>
  );
}

function Figure({ figure: { done, required, percent } }: { figure: Student['before'] }) {
  const { i18n } = useLingui();
  return (
    <>
      <Trans>
        {done} of {required}
      </Trans>{' '}
      <span className="ms-1 text-muted max-sm:ms-0 max-sm:block max-sm:text-xs">
        {formatPercent(percent, i18n.locale)}
      </span>
    </>
  );
}

function Difference({ by }: { by: number }) {
  const { i18n } = useLingui();
  if (by === 0) return null;
  const share = formatPercent(Math.abs(by), i18n.locale);
  return (
    <span className={`block text-xs font-medium ${by > 0 ? 'text-ok' : 'text-warn'}`}>
      {by > 0 ? <Trans>gains {share}</Trans> : <Trans>loses {share}</Trans>}
    </span>
  );
}

function Besides({ student }: { student: Student }) {
  const locked = student.newlyLocked.join(', ');
  const open = student.newlyOpen.join(', ');
  return (
    <ul className="grid gap-1">
      {student.underWay > 0 ? (
        <li>
          <Plural
            value={student.underWay}
            one="# quiz under way goes on as it began"
            other="# quizzes under way go on as they began"
          />
        </li>
      ) : null}
      {locked ? <li>{<Trans>Locked from then on: {locked}</Trans>}</li> : null}
      {open ? <li>{<Trans>Open from then on: {open}</Trans>}</li> : null}
    </ul>
  );
}
