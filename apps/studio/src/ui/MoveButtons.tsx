import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';

export type MoveButtonsProps = {
  /** What is moved, as it stands in a sentence: "option 2", or a title in quotation marks. */
  row: string;
  /** Names the buttons to whoever keeps the focus. */
  control?: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
};

const look =
  'grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40 lg:size-8';

/** One place up or down; at an end the button stays reachable and says why it does nothing. */
export function MoveButtons({ row, control, isFirst, isLast, onMove }: MoveButtonsProps) {
  const { t } = useLingui();
  const up = isFirst ? t`Move ${row} up: it is the first already` : t`Move ${row} up`;
  const down = isLast ? t`Move ${row} down: it is the last already` : t`Move ${row} down`;
  return (
    <>
      <button
        type="button"
        aria-label={up}
        title={up}
        aria-disabled={isFirst}
        data-control={control && `${control}:up`}
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
        data-control={control && `${control}:down`}
        className={look}
        onClick={() => !isLast && onMove(1)}
      >
        <ArrowDown aria-hidden size={16} />
      </button>
    </>
  );
}
