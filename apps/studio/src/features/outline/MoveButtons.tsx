import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';

export type MoveButtonsProps = {
  /** Names the moved thing to whoever keeps the focus. */
  moved: string;
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
};

const look =
  'grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-40 lg:size-8';

/** One place up or down; at an end the button stays reachable and says why it does nothing. */
export function MoveButtons({ moved, title, isFirst, isLast, onMove }: MoveButtonsProps) {
  const { t } = useLingui();
  const up = isFirst ? t`“${title}” is the first already` : t`Move “${title}” up`;
  const down = isLast ? t`“${title}” is the last already` : t`Move “${title}” down`;
  return (
    <>
      <button
        type="button"
        aria-label={up}
        title={up}
        aria-disabled={isFirst}
        data-control={`${moved}:up`}
        className={look}
        onClick={() => !isFirst && onMove(-1)}
      >
        <ArrowUp aria-hidden size={16} />
      </button>
      <button
        type="button"
        aria-label={down}
        title={down}
        aria-disabled={isLast}
        data-control={`${moved}:down`}
        className={look}
        onClick={() => !isLast && onMove(1)}
      >
        <ArrowDown aria-hidden size={16} />
      </button>
    </>
  );
}
