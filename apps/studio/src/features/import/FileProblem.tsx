import { Trans } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import type { ImportFault } from './use-import.ts';

type FileProblemProps = { fault: ImportFault | null; problem: string | null };

/** Why a file can't be read, and what to do about it. */
export function FileProblem({ fault, problem }: FileProblemProps) {
  if (fault) {
    return (
      <Notice tone="error">
        <FaultWords fault={fault} />
      </Notice>
    );
  }
  if (problem === null) return null;
  return (
    <Notice tone="error">
      <ProblemWords problem={problem} />
    </Notice>
  );
}

function FaultWords({ fault }: { fault: ImportFault }) {
  switch (fault.code) {
    case 'EMPTY':
      return <Trans>There is nobody in this file: it has no rows, or only a header.</Trans>;
    case 'NOT_TEXT':
      return (
        <Trans>
          This is no text file. In your spreadsheet choose “Save as” and then CSV, and take that
          file.
        </Trans>
      );
    case 'UNCLOSED_QUOTE':
      return (
        <Trans>
          A quotation mark in line {fault.line} is never closed, so the rest of the file can't be
          told apart. Close it or take it out.
        </Trans>
      );
    case 'TOO_MANY_ROWS':
      return (
        <Trans>The file has more than {fault.max} rows. Split it, and bring in each part.</Trans>
      );
    case 'TOO_MANY_COLUMNS':
      return (
        <Trans>
          The file has more than {fault.max} columns. Take out those that hold neither a name nor an
          address.
        </Trans>
      );
  }
}

function ProblemWords({ problem }: { problem: string }) {
  switch (problem) {
    case 'BODY_TOO_LARGE':
      return <Trans>This file is too large. Split it, and bring in each part.</Trans>;
    case 'NOT_FOUND':
      return <Trans>This cohort isn't there, or isn't yours. Choose another one.</Trans>;
    default:
      return <Trans>The server can't be reached. Nothing was changed; try again.</Trans>;
  }
}
