import { Trans } from '@lingui/react/macro';
import { SourceCitation } from '@palpate/ui/SourceList';
import type { CitedSource } from '@palpate/ui/SourceList';
import { ChevronRight } from 'lucide-react';

type QuestionSourcesProps = {
  /** Null until the key may be seen. */
  sources: readonly (CitedSource & { id: string })[] | null;
};

/** What a question's key and reasons stand on, folded under its verdict. */
export function QuestionSources({ sources }: QuestionSourcesProps) {
  if (!sources || sources.length === 0) return null;
  return (
    <details className="group text-sm text-muted">
      <summary className="flex min-h-12 list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={18}
          className="transition-transform duration-120 group-open:rotate-90 rtl:-scale-x-100"
        />
        <Trans>Sources ({sources.length})</Trans>
      </summary>
      <ul className="grid list-none! gap-2 ps-6! pb-2">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceCitation source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
