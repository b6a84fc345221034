import { useLingui } from '@lingui/react/macro';
import type { Drawing } from '@palpate/atlas/drawing/front';
import type { Layer, Point, View } from '@palpate/atlas/geometry';
import { clsx } from 'clsx';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './body.css';
import { BodyControls } from './BodyControls.tsx';
import { BodyFigure } from './BodyFigure.tsx';
import { BodyPatterns } from './BodyMarks.tsx';
import { BodySides } from './BodySides.tsx';
import { BodySkeletonShape } from './BodySkeleton.tsx';
import { useDrawing } from './body.drawing.ts';
import type { Drag, Tap } from './body.gestures.ts';
import { movedBy, pressKey, zoomedBy } from './body.keys.ts';
import { useStage } from './body.stage.hook.ts';
import type { BodyStage } from './body.stage.ts';
import { WHOLE } from './body.viewport.ts';
import type { Viewport } from './body.viewport.ts';

type Overlay = { drawing: Drawing; patternId: string; clipId: string };
type Act = (by: (stage: BodyStage) => void) => void;

export type BodyCanvasProps = {
  view: View;
  layer: Layer;
  /** What the picture shows, for those who don't see it. */
  label: string;
  /** Where the picture goes, each time that this is another place. */
  viewport?: Viewport;
  isWheelZoom?: boolean;
  hasMoveButtons?: boolean;
  /** Zooming by buttons and keys keeps this place where it is; else the middle. */
  anchor?: Point | null;
  className?: string;
  /** Drawn on the figure and zoomed with it. */
  overlay?: (context: Overlay) => ReactNode;
  /** Drawn on top at a size of their own: [data-mark] with data-x and data-y. */
  marks?: ReactNode;
  /** Below the picture. */
  controls?: (act: Act) => ReactNode;
  onTap?: (tap: Tap, stage: BodyStage) => void;
  onGrab?: (tap: Tap, stage: BodyStage) => Drag | null;
  /** Whether a key was taken; the picture's own keys come after. */
  onKey?: (event: KeyboardEvent, stage: BodyStage) => boolean;
};

/** One view of the figure that can be zoomed and moved by wheel, pinch, drag, buttons and keys. */
export function BodyCanvas(props: BodyCanvasProps) {
  const { anchor = null, viewport = WHOLE, isWheelZoom = false, hasMoveButtons = true } = props;
  const { t } = useLingui();
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const [isZoomed, setIsZoomed] = useState(false);
  const { drawing, retry } = useDrawing(props.view);
  const { onTap, onGrab } = props;
  const stageOptions = { viewport, isWheelZoom, onZoomed: setIsZoomed, onTap, onGrab };
  const act = useStage({ svg, group }, stageOptions);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    act((stage) => {
      const isTaken = props.onKey?.(event, stage) || pressKey(event.key, stage, anchor);
      if (isTaken) event.preventDefault();
    });
  };
  return (
    <div className={clsx('body-canvas', isZoomed && 'body-canvas-zoomed', props.className)}>
      <div className="body-stage">
        <div
          role="group"
          tabIndex={0}
          aria-label={t`Picture of the body. Plus and minus zoom, 0 shows all of it, arrow keys move.`}
          className="body-frame"
          onKeyDown={press}
        >
          <Picture {...props} drawing={drawing} svg={svg} group={group} />
        </div>
        <p className="body-note">{t`Schematic, not to scale`}</p>
        {retry ? <Failed onRetry={retry} /> : null}
        <BodyControls
          isZoomed={isZoomed}
          onZoom={(steps) => act((stage) => stage.glide(zoomedBy(stage, steps, anchor)))}
          onWhole={() => act((stage) => stage.glide(WHOLE))}
          onMove={
            hasMoveButtons ? (by) => act((stage) => stage.glide(movedBy(stage, by))) : undefined
          }
        />
      </div>
      {props.controls?.(act)}
    </div>
  );
}

type PictureProps = Pick<BodyCanvasProps, 'view' | 'layer' | 'label' | 'overlay' | 'marks'> & {
  drawing: Drawing | null;
  svg: { current: SVGSVGElement | null };
  group: { current: SVGGElement | null };
};

function Picture({ view, layer, label, overlay, marks, drawing, svg, group }: PictureProps) {
  const id = useId();
  const clipId = `${id}-figure`;
  return (
    <svg ref={svg} role="img" aria-label={label} viewBox="0 0 500 1000" className="body-picture">
      <defs>
        <BodyPatterns id={id} />
        <clipPath id={clipId}>
          <path d={drawing?.edge} />
        </clipPath>
      </defs>
      <g ref={group}>
        {drawing ? (
          <>
            <BodyFigure drawing={drawing} layer={layer} clipId={clipId} patternId={id} />
            {overlay?.({ drawing, patternId: id, clipId })}
          </>
        ) : (
          <BodySkeletonShape />
        )}
      </g>
      {drawing ? marks : null}
      <BodySides view={view} />
    </svg>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <div role="alert" className="body-failed">
      <p>{t`The drawing did not load.`}</p>
      <button type="button" className="body-retry" onClick={onRetry}>
        {t`Try again`}
      </button>
    </div>
  );
}
