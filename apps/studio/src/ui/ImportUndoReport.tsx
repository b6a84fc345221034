import { Trans } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import type { ReactNode } from 'react';
import type { ImportUndo, UndoImportMutation } from '../gql/graphql.ts';

/** What was taken back, and what was kept and why. */
export function ImportUndoReport({ undone }: { undone: UndoImportMutation['undoImport'] }) {
  const { counts, kept } = undone;
  return (
    <div role="status" className="grid gap-3">
      <Notice tone="ok">
        <Trans>The import is undone.</Trans>
      </Notice>
      <ul className="grid gap-1 tabular">
        {counts.map(({ undo, total }) => (
          <li key={undo}>
            {total} {words[undo]}
          </li>
        ))}
      </ul>
      {kept.length > 0 ? (
        <details>
          <summary className="min-h-12 py-2.5 font-medium text-accent">
            <Trans>Who was kept</Trans>
          </summary>
          <ul className="grid gap-1 text-xs">
            {kept.map((row) => (
              <li key={row.line} className="wrap-anywhere">
                <span className="tabular text-muted">
                  <Trans>Line {row.line}</Trans>
                </span>{' '}
                {row.name ?? row.email}: {words[row.undo]}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

const words: Record<ImportUndo, ReactNode> = {
  REVOKED: <Trans>invitations taken back</Trans>,
  WITHDRAWN: <Trans>enrolments withdrawn</Trans>,
  KEPT_ACCEPTED: <Trans>kept: came in by their invitation</Trans>,
  KEPT_STARTED: <Trans>kept: have begun a course</Trans>,
  KEPT_CHANGED: <Trans>kept: changed by hand since</Trans>,
};
