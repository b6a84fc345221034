import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ImportOutcome, ImportReportRowFragment } from '../../gql/graphql.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

const head = 'h-11 border-b border-line px-3 text-start font-medium text-muted lg:h-8';
const cell = 'border-b border-line px-3 py-2 align-top group-last:border-b-0';

export function ReportTable({ rows }: { rows: readonly ImportReportRowFragment[] }) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <p className="text-muted">
        <Trans>None.</Trans>
      </p>
    );
  }
  return (
    <ScrollRegion
      label={t`Report on the rows`}
      className="max-h-[28rem] rounded-button border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            <th scope="col" className={head}>
              <Trans>Line</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Person</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>What happens</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} className="group">
              <th scope="row" className={`${cell} tabular text-start font-medium`}>
                {row.line}
              </th>
              <td className={`${cell} wrap-anywhere`}>
                {row.name ? <span className="block font-medium">{row.name}</span> : null}
                <span className="block text-muted">{row.email}</span>
              </td>
              <td className={`${cell} ${row.problem ? 'font-medium text-caution' : ''}`}>
                {row.problem ? <ProblemWords row={row} /> : outcomes[row.outcome]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const outcomes: Record<ImportOutcome, ReactNode> = {
  INVITE: <Trans>Is invited by a link</Trans>,
  ENROL: <Trans>Is at the school: enrolled at once</Trans>,
  ALREADY_IN: <Trans>Is in each course of the cohort already</Trans>,
  ALREADY_INVITED: <Trans>Is invited already; the link stays</Trans>,
  WRONG: <Trans>Wrong</Trans>,
};

function ProblemWords({ row }: { row: ImportReportRowFragment }) {
  switch (row.problem) {
    case 'EMAIL_MISSING':
      return <Trans>The address is missing</Trans>;
    case 'EMAIL_INVALID':
      return <Trans>This is no email address</Trans>;
    case 'EMAIL_TWICE':
      return <Trans>The same address as in line {row.firstLine}</Trans>;
    case 'NAME_TOO_LONG':
      return <Trans>The name is longer than 200 characters</Trans>;
    case 'TEXT_INVALID':
      return <Trans>A cell goes over more than one line: is a quotation mark missing?</Trans>;
    case 'COLUMNS_DIFFER':
      return <Trans>More columns than the others: is a value not in quotation marks?</Trans>;
    case 'OTHER_ROLE':
      return <Trans>Is staff of your school, so no student</Trans>;
    default:
      return <Trans>Wrong</Trans>;
  }
}
