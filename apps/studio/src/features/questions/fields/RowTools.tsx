import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

type RowToolsProps = {
  /** What the row is called: "Option 2". */
  row: string;
  /** Left out where the order says nothing. */
  onMove?: (by: -1 | 1) => void;
  isFirst?: boolean;
  isLast?: boolean;
  /** Left out where the row has to stay. */
  onRemove?: (() => void) | undefined;
};

/** Up, down and away; what can't be done is not there to be pressed. */
export function RowTools({ row, onMove, isFirst, isLast, onRemove }: RowToolsProps) {
  const { t } = useLingui();
  return (
    <div className="flex shrink-0 items-center">
      {onMove ? (
        <>
          <Tool label={t`Move ${row} up`} isOff={isFirst} onClick={() => onMove(-1)}>
            <ArrowUp aria-hidden size={16} />
          </Tool>
          <Tool label={t`Move ${row} down`} isOff={isLast} onClick={() => onMove(1)}>
            <ArrowDown aria-hidden size={16} />
          </Tool>
        </>
      ) : null}
      {onRemove ? (
        <Tool label={t`Remove ${row}`} onClick={onRemove}>
          <X aria-hidden size={16} />
        </Tool>
      ) : null}
    </div>
  );
}

type ToolProps = {
  label: string;
  isOff?: boolean | undefined;
  onClick: () => void;
  children: ReactNode;
};

// Not disabled: the row that arrives at an end keeps the focus on the button that moved it.
function Tool({ label, isOff = false, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
      className="grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40 lg:size-8"
    >
      {children}
    </button>
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
