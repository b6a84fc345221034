import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { MoveButtons } from '../../../ui/MoveButtons.tsx';

type RowToolsProps = {
  /** What the row is called: "option 2". */
  row: string;
  /** Left out where the order says nothing. */
  onMove?: (by: -1 | 1) => void;
  isFirst?: boolean;
  isLast?: boolean;
  /** Left out where the row has to stay. */
  onRemove?: (() => void) | undefined;
};

/** Up, down and away. */
export function RowTools({ row, onMove, isFirst, isLast, onRemove }: RowToolsProps) {
  const { t } = useLingui();
  const remove = t`Remove ${row}`;
  return (
    <div className="flex shrink-0 items-center">
      {onMove ? (
        <MoveButtons
          row={row}
          isFirst={isFirst === true}
          isLast={isLast === true}
          onMove={onMove}
        />
      ) : null}
      {onRemove ? (
        <button
          type="button"
          aria-label={remove}
          title={remove}
          onClick={onRemove}
          className="grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8"
        >
          <X aria-hidden size={16} />
        </button>
      ) : null}
    </div>
  );
}

/** Adds a row; says why there can't be another one. */
export function AddButton({ isFull, full, ...button }: AddButtonProps) {
  if (isFull) return <p className="text-xs text-muted">{full}</p>;
  return (
    <button
      {...button}
      type="button"
      className="inline-flex min-h-12 items-center gap-1.5 justify-self-start rounded-control border border-dashed border-edge px-3 text-xs font-semibold text-accent hover:bg-sunken lg:min-h-8"
    />
  );
}

type AddButtonProps = ComponentProps<'button'> & { isFull?: boolean; full?: string };
