import { Button } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { moveAmongRows } from '../../ui/row.moves.ts';

type FoundEntriesProps = {
  label: string;
  /** How many were found, in words. */
  count: ReactNode;
  /** Said where there is none. */
  nothing: { title: string; advice: ReactNode; showAll: string };
  onShowAll: () => void;
  rows: readonly ReactNode[];
};

/** The entries that were looked for; arrows go from row to row. */
export function FoundEntries({ label, count, nothing, onShowAll, rows }: FoundEntriesProps) {
  return (
    <section aria-label={label} className="grid grid-cols-1 gap-2">
      <p role="status" className="text-xs text-muted">
        {count}
      </p>
      {rows.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden size={22} />}
          title={nothing.title}
          action={
            <Button variant="secondary" onClick={onShowAll}>
              {nothing.showAll}
            </Button>
          }
        >
          {nothing.advice}
        </EmptyState>
      ) : (
        <ul
          onKeyDown={moveAmongRows}
          className="divide-y divide-line overflow-clip rounded-button border border-line bg-surface"
        >
          {rows}
        </ul>
      )}
    </section>
  );
}
