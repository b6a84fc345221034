import { Trans, useLingui } from '@lingui/react/macro';
import type { Difference } from './entry.difference.ts';

type EntryDifferencesProps = {
  differences: readonly Difference[];
  /** Names a field by its path. */
  wordsOf: (path: readonly PropertyKey[]) => string;
};

/** Two versions of an entry, field by field where they differ. */
export function EntryDifferences({ differences, wordsOf }: EntryDifferencesProps) {
  const { t } = useLingui();
  return (
    <ul className="grid gap-3">
      {differences.map(({ path, theirs, mine }) => (
        <li
          key={path.join('.')}
          className="grid gap-2 rounded-button border border-line bg-surface p-3 sm:grid-cols-2"
        >
          <p className="text-xs font-semibold sm:col-span-2">{wordsOf(path)}</p>
          <Version label={t`Theirs`} text={theirs} />
          <Version label={t`Yours`} text={mine} />
        </li>
      ))}
    </ul>
  );
}

function Version({ label, text }: { label: string; text: string | null }) {
  return (
    <div className="grid content-start gap-0.5">
      <p className="text-xs text-muted">{label}</p>
      <p className="text-sm whitespace-pre-wrap wrap-anywhere">
        {text === null || text === '' ? (
          <span className="text-muted">
            <Trans>nothing</Trans>
          </span>
        ) : (
          text
        )}
      </p>
    </div>
  );
}
