import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { listenToGestures } from './body.gestures.ts';
import type { Drag, Tap } from './body.gestures.ts';
import { createStage } from './body.stage.ts';
import type { BodyStage } from './body.stage.ts';
import type { Viewport } from './body.viewport.ts';

type StageRefs = {
  svg: { current: SVGSVGElement | null };
  group: { current: SVGGElement | null };
};

type StageOptions = {
  viewport: Viewport;
  isWheelZoom: boolean;
  onZoomed: (isZoomed: boolean) => void;
  onTap?: (tap: Tap, stage: BodyStage) => void;
  onGrab?: (tap: Tap, stage: BodyStage) => Drag | null;
};

/** The stage of a picture on the screen, and a way to do something with it in an event. */
export function useStage({ svg, group }: StageRefs, options: StageOptions) {
  const { viewport, isWheelZoom, onZoomed, onTap, onGrab } = options;
  const stage = useRef<BodyStage | null>(null);
  const tap = useEffectEvent((at: Tap) => stage.current && onTap?.(at, stage.current));
  const grab = useEffectEvent((at: Tap) => (stage.current && onGrab?.(at, stage.current)) ?? null);
  useLayoutEffect(() => {
    if (!svg.current || !group.current) return undefined;
    const one = createStage({ svg: svg.current, group: group.current, onZoomed });
    stage.current = one;
    const stopListening = listenToGestures({
      svg: svg.current,
      stage: one,
      isWheelZoom,
      onTap: (at) => tap(at),
      onGrab: (at) => grab(at),
    });
    return () => {
      stopListening();
      one.stop();
    };
  }, [svg, group, onZoomed, isWheelZoom]);

  const isFirst = useRef(true);
  const { x, y, zoom } = viewport;
  useEffect(() => {
    if (isFirst.current) stage.current?.jump({ x, y, zoom });
    else stage.current?.glide({ x, y, zoom });
    isFirst.current = false;
  }, [x, y, zoom]);
  // Marks that were just drawn go to their places before they are seen.
  useLayoutEffect(() => stage.current?.refresh());

  return (by: (one: BodyStage) => void) => {
    if (stage.current) by(stage.current);
  };
}
