import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { Direction } from './row.order.ts';

export type SortButtonProps = ComponentProps<'button'> & { direction: Direction | null };

/** Stands in a header cell; the cell carries aria-sort. */
export function SortButton({ direction, children, className = '', ...button }: SortButtonProps) {
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <button
      {...button}
      type="button"
      className={`group inline-flex min-h-11 items-center gap-1 rounded-[6px] text-start font-medium lg:min-h-8 ${direction ? 'text-ink' : 'text-muted hover:text-ink'} ${className}`}
    >
      <span>{children}</span>
      <Arrow
        aria-hidden
        size={13}
        className={direction ? 'shrink-0' : 'shrink-0 opacity-0 group-hover:opacity-60'}
      />
    </button>
  );
}
