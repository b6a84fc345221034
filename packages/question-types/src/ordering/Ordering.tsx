import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { TypedAnswerProps } from '../answer.props.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { movedTo } from './ordering.moves.ts';
import type { OrderingFeedback, OrderingResponse, OrderingView } from './ordering.type.ts';
import { OrderingRow } from './OrderingRow.tsx';
import { OrderingVerdict } from './OrderingVerdict.tsx';
import { useRowDrag } from './row-drag.hook.ts';

type OrderingProps = TypedAnswerProps<OrderingView, OrderingResponse, OrderingFeedback>;

/** Steps to put in order, by buttons or by dragging; the order first shown is no answer by itself. */
export function Ordering({ view, response, onChange, isClosed, feedback }: OrderingProps) {
  const { t } = useLingui();
  const [announcement, setAnnouncement] = useState('');
  const given = response?.order ?? view.items.map((item) => item.id);
  const textOf = new Map(view.items.map((item) => [item.id, item.text]));
  const total = given.length;

  const place = (id: string, order: string[]) => {
    const text = textOf.get(id) ?? '';
    const position = order.indexOf(id) + 1;
    setAnnouncement(t`${text}: position ${position} of ${total}`);
    onChange({ order });
  };
  const drag = useRowDrag(given, place);
  const step = (id: string, by: -1 | 1) => {
    const index = given.indexOf(id) + by;
    if (index >= 0 && index < total) place(id, movedTo(given, id, index));
  };

  return (
    <QuestionFrame
      stem={view.stem}
      hint={isClosed ? undefined : <Trans>Drag the steps or move them with the arrows.</Trans>}
    >
      <ol role="list" className="grid gap-2" {...drag.listProps}>
        {drag.order.map((id, index) => (
          <OrderingRow
            key={id}
            text={textOf.get(id) ?? ''}
            position={index + 1}
            total={total}
            isAnswered={response !== null}
            isDragged={drag.draggedId === id}
            isClosed={isClosed}
            onStep={(by) => step(id, by)}
            onLift={(event) => drag.lift(id, event)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {!isClosed && (
        <OrderingConfirm
          isAnswered={response !== null}
          onConfirm={() => onChange({ order: given })}
          onStartOver={() => onChange(null)}
        />
      )}
      {feedback && <OrderingVerdict feedback={feedback} isBlank={!response} textOf={textOf} />}
    </QuestionFrame>
  );
}

type OrderingConfirmProps = { isAnswered: boolean; onConfirm(): void; onStartOver(): void };

// One button with two names, so that the keyboard's focus stays when it is pressed.
function OrderingConfirm({ isAnswered, onConfirm, onStartOver }: OrderingConfirmProps) {
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p role="status" className="text-sm text-muted">
        {isAnswered ? <Trans>This order is your answer.</Trans> : <Trans>Not answered yet.</Trans>}
      </p>
      <button
        type="button"
        onClick={isAnswered ? onStartOver : onConfirm}
        className="min-h-12 rounded-button border border-edge bg-surface px-4 py-2 text-sm font-semibold text-ink hover:bg-sunken"
      >
        {isAnswered ? <Trans>Start over</Trans> : <Trans>This order is right as it stands</Trans>}
      </button>
    </div>
  );
}
