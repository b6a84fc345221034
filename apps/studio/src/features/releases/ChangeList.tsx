import { Plural, Trans } from '@lingui/react/macro';
import type { FileChangePartsFragment } from '../../gql/graphql.ts';
import { ChangedFile } from './ChangedFile.tsx';

/** All files that changed, each to be opened. */
export function ChangeList({ changes }: { changes: readonly FileChangePartsFragment[] }) {
  if (changes.length === 0) {
    return (
      <p className="text-sm text-muted">
        <Trans>No file differs.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="text-xs text-muted">
        <Plural value={changes.length} one="# file" other="# files" />.{' '}
        <Trans>Lines with − were taken out, lines with + came in.</Trans>
      </p>
      <ul className="rounded-button border border-line bg-surface">
        {changes.map((change) => (
          <ChangedFile key={change.path} change={change} />
        ))}
      </ul>
    </>
  );
}
