import { useLingui } from '@lingui/react/macro';
import type { Layer, Point, Shape, View } from '@palpate/atlas/geometry';
import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { BodyCanvas } from './BodyCanvas.tsx';
import { BodyShapes } from './BodyMarks.tsx';
import { BodyPin } from './BodyPin.tsx';
import type { PinVerdict } from './BodyPin.tsx';
import { PinControls } from './BodyPinControls.tsx';
import { dragPin, keyPin, movedPin, placedPin } from './body.pin.ts';
import type { BodyStage } from './body.stage.ts';
import { showing, WHOLE } from './body.viewport.ts';

export type BodyMarkerProps = {
  view: View;
  layer: Layer;
  /** The place that is marked, in fractions of the figure's box. */
  pin: Point | null;
  onPin: (pin: Point | null) => void;
  /** The answer is given: the pin stays where it is. */
  isClosed?: boolean;
  /** What would have been right, once it may be seen. */
  accepted?: readonly Shape[];
  /** Whether the pin is in the wrong place; unknown until it was judged. */
  wrong?: boolean;
  className?: string;
};

/** Marks one place on the body: a tap zooms to it, then the pin is dragged or moved by buttons and keys. */
export function BodyMarker(props: BodyMarkerProps) {
  const { view, layer, pin, onPin, isClosed = false, accepted, wrong, className = '' } = props;
  const { t } = useLingui();
  const viewport = useMemo(
    () => (accepted ? showing([...accepted.flatMap(cornersOf), ...(pin ? [pin] : [])], 3) : WHOLE),
    // While the pin can still move nothing is accepted yet, so that the picture stays where it is.
    [accepted, pin],
  );
  const key = (event: KeyboardEvent, stage: BodyStage) => {
    const next = isClosed ? null : keyPin(stage, pin, event);
    if (next) onPin(next);
    return next !== null;
  };
  const label = view === 'front' ? t`The body from the front` : t`The body from the back`;
  return (
    <div className={`body-marker ${className}`}>
      <BodyCanvas
        view={view}
        layer={layer}
        label={label}
        viewport={viewport}
        anchor={pin}
        hasMoveButtons={isClosed}
        className={isClosed ? '' : 'body-markable'}
        onTap={isClosed ? undefined : ({ at }, stage) => onPin(placedPin(stage, at))}
        onGrab={isClosed ? undefined : (tap, stage) => dragPin(stage, tap, onPin)}
        onKey={key}
        overlay={() =>
          accepted ? <BodyShapes shapes={accepted} className="body-accepted" /> : null
        }
        marks={pin ? <BodyPin pin={pin} verdict={verdictOf(isClosed, wrong)} /> : null}
        controls={
          isClosed
            ? undefined
            : (act) => (
                <PinControls
                  view={view}
                  pin={pin}
                  onPlace={() => act((stage) => onPin(placedPin(stage)))}
                  onMove={(by) => act((stage) => pin && onPin(movedPin(stage, pin, by)))}
                  onRemove={() => onPin(null)}
                />
              )
        }
      />
    </div>
  );
}

function verdictOf(isClosed: boolean, wrong: boolean | undefined): PinVerdict {
  if (!isClosed || wrong === undefined) return 'none';
  return wrong ? 'wrong' : 'right';
}

function cornersOf(shape: Shape): Point[] {
  if (shape.kind === 'polygon') return shape.points.map(([x, y]) => ({ x, y }));
  const { x, y, radius } = shape;
  return [
    { x: x - radius * 2, y: y - radius },
    { x: x + radius * 2, y: y + radius },
  ];
}
