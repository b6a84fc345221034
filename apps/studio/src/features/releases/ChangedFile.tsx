import { Trans, useLingui } from '@lingui/react/macro';
import { FileMinus, FilePen, FilePlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { FileChangeKind, FileChangePartsFragment } from '../../gql/graphql.ts';

const TextDiff = lazy(async () => ({
  default: (await import('../../ui/code/TextDiff.tsx')).TextDiff,
}));

const icons = { ADDED: FilePlus, CHANGED: FilePen, REMOVED: FileMinus } as const;

/** One file that changed; opened, it shows what. */
export function ChangedFile({ change }: { change: FileChangePartsFragment }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { path, kind, before, after } = change;
  const Icon = icons[kind];
  const words: Record<FileChangeKind, string> = {
    ADDED: t`new`,
    CHANGED: t`changed`,
    REMOVED: t`taken out`,
  };
  return (
    <li className="border-b border-line last:border-b-0">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="flex min-h-12 items-center gap-3 px-4 text-sm -outline-offset-3 hover:bg-sunken lg:min-h-10">
          <Icon aria-hidden size={16} className="shrink-0 text-muted" />
          <span className="min-w-0 flex-1 wrap-anywhere" translate="no">
            {path}
          </span>
          <span className="text-xs text-muted">{words[kind]}</span>
        </summary>
        <div className="px-4 pt-1 pb-4">
          {isOpen && (before !== null || after !== null) ? (
            <Suspense fallback={<div className="h-24" />}>
              <TextDiff
                label={t`What changed in ${path}`}
                before={before ?? ''}
                after={after ?? ''}
              />
            </Suspense>
          ) : null}
          {before === null && after === null ? (
            <p className="text-xs text-muted">
              <Trans>A picture or a video: look at it in the preview.</Trans>
            </p>
          ) : null}
        </div>
      </details>
    </li>
  );
}
