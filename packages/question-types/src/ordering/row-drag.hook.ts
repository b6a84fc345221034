import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { indexAt, isSameOrder, movedTo } from './ordering.moves.ts';

type Drag = { id: string; order: readonly string[] };

/**
 * Lets a row be dragged by its grip with a mouse, a pen or a finger.
 * The rows follow the pointer; `onDrop` is called once, at the end, and only if the order has changed.
 */
export function useRowDrag(
  order: readonly string[],
  onDrop: (id: string, order: string[]) => void,
) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const lift = (id: string, event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    // The list takes the pointer, since a row loses it when it moves in the document.
    list.current?.setPointerCapture(event.pointerId);
    setDrag({ id, order });
  };
  const follow = (event: PointerEvent<HTMLOListElement>) => {
    if (!drag) return;
    const others = [...event.currentTarget.children].filter(
      (_, index) => drag.order[index] !== drag.id,
    );
    const next = movedTo(drag.order, drag.id, indexAt(others.map(middleOf), event.clientY));
    if (!isSameOrder(next, drag.order)) setDrag({ id: drag.id, order: next });
  };
  const drop = () => {
    setDrag(null);
    if (drag && !isSameOrder(drag.order, order)) onDrop(drag.id, [...drag.order]);
  };

  return {
    order: drag?.order ?? order,
    draggedId: drag?.id ?? null,
    lift,
    listProps: {
      ref: list,
      onPointerMove: follow,
      onPointerUp: drop,
      onPointerCancel: () => setDrag(null),
    },
  };
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
