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
      className={`inline-flex min-h-12 items-center rounded-[6px] text-start font-medium lg:min-h-8 ${direction ? 'text-ink' : 'text-muted hover:text-ink'} ${className}`}
    >
      <span>
        {children}
        {direction ? <Arrow aria-hidden size={13} className="ms-1 inline align-[-2px]" /> : null}
      </span>
    </button>
  );
}
