import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';

type OrderingRowProps = {
  text: string;
  position: number;
  total: number;
  isAnswered: boolean;
  isDragged: boolean;
  isClosed: boolean;
  onStep(by: -1 | 1): void;
  onLift(event: PointerEvent): void;
};

/** One step with its place, a grip for the pointer and two buttons for everyone. */
export function OrderingRow({ text, position, total, isClosed, ...rest }: OrderingRowProps) {
  const { t } = useLingui();
  const { isAnswered, isDragged, onStep, onLift } = rest;
  const border = isDragged ? 'border-accent outline-1 outline-accent' : 'border-edge';
  return (
    <li
      className={`flex min-h-14 items-center rounded-control border ${isClosed ? 'border-line' : border} ${isAnswered && !isClosed ? 'bg-accent-soft' : 'bg-surface'}`}
    >
      <span
        aria-hidden
        onPointerDown={isClosed ? undefined : onLift}
        className={`flex min-h-12 w-12 shrink-0 items-center justify-center gap-0.5 self-stretch text-sm text-muted tabular-nums select-none ${isClosed ? '' : 'cursor-grab touch-none active:cursor-grabbing'}`}
      >
        {!isClosed && <GripVertical size={16} />}
        {position}
      </span>
      <span className="min-w-0 grow py-3 pe-2 text-base wrap-break-word text-ink">{text}</span>
      {!isClosed && (
        <>
          <MoveButton
            label={t`Move ${text} up`}
            isAtEnd={position === 1}
            onPress={() => onStep(-1)}
          >
            <ArrowUp aria-hidden size={20} />
          </MoveButton>
          <MoveButton
            label={t`Move ${text} down`}
            isAtEnd={position === total}
            onPress={() => onStep(1)}
          >
            <ArrowDown aria-hidden size={20} />
          </MoveButton>
        </>
      )}
    </li>
  );
}

type MoveButtonProps = { label: string; isAtEnd: boolean; onPress(): void; children: ReactNode };

function MoveButton({ label, isAtEnd, onPress, children }: MoveButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      // Not disabled: a step that arrives at the end keeps the keyboard's focus.
      aria-disabled={isAtEnd || undefined}
      onClick={onPress}
      className={`grid size-12 shrink-0 place-items-center rounded-control ${isAtEnd ? 'cursor-default text-muted opacity-40' : 'text-ink hover:bg-sunken'}`}
    >
      {children}
    </button>
  );
}
