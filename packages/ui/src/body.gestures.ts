import { panned, zoomedAt } from './body.viewport.ts';
import type { Pixel } from './body.viewport.ts';
import type { BodyStage } from './body.stage.ts';

export type Tap = { at: Pixel; target: Element };
/** What a drag that began on something of its own does, instead of moving the picture. */
export type Drag = { move: (at: Pixel) => void; end: () => void };

export type GestureOptions = {
  svg: SVGSVGElement;
  stage: BodyStage;
  /** Whether the wheel zooms by itself; else only with Ctrl, as a pinch on a touch pad does. */
  isWheelZoom: boolean;
  onTap: (tap: Tap) => void;
  onGrab?: (tap: Tap) => Drag | null;
};

const TAP_SLACK = 8;

/** Wheel, pinch, drag and tap on the picture; gives back how to stop listening. */
export function listenToGestures(options: GestureOptions): () => void {
  const { svg } = options;
  const hand = createHand(options);
  const down = (event: PointerEvent) => hand.press(event.pointerId, tapOf(svg, event));
  const move = (event: PointerEvent) => {
    if (hand.move(event.pointerId, tapOf(svg, event).at)) svg.setPointerCapture(event.pointerId);
  };
  const up = (event: PointerEvent) => hand.lift(event.pointerId, event.type === 'pointerup');
  const wheel = (event: WheelEvent) => turnWheel(options, event);
  svg.addEventListener('pointerdown', down);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerup', up);
  svg.addEventListener('pointercancel', up);
  svg.addEventListener('wheel', wheel, { passive: false });
  return () => {
    svg.removeEventListener('pointerdown', down);
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerup', up);
    svg.removeEventListener('pointercancel', up);
    svg.removeEventListener('wheel', wheel);
  };
}

/** Follows the fingers: one drags or taps, two pinch. */
function createHand({ stage, onTap, onGrab }: GestureOptions) {
  const fingers = new Map<number, Pixel>();
  let pressed: Tap | null = null;
  let drag: Drag | null = null;

  const press = (id: number, tap: Tap) => {
    fingers.set(id, tap.at);
    if (fingers.size > 1) {
      pressed = null;
      return;
    }
    pressed = tap;
    drag = onGrab?.(tap) ?? null;
  };
  /** True once a press has become a drag. */
  const move = (id: number, at: Pixel): boolean => {
    const from = fingers.get(id);
    if (!from) return false;
    if (pressed && apart(pressed.at, at) < TAP_SLACK) return false;
    pressed = null;
    const other = [...fingers].find(([key]) => key !== id)?.[1];
    fingers.set(id, at);
    if (other) pinch(stage, { from, at, other });
    else if (drag) drag.move(at);
    else
      stage.jump(
        panned(stage.target(), stage.box(), { left: at.left - from.left, top: at.top - from.top }),
      );
    return true;
  };
  const lift = (id: number, isTap: boolean) => {
    if (!fingers.delete(id)) return;
    if (pressed && isTap) onTap(pressed);
    else drag?.end();
    pressed = null;
    drag = null;
  };
  return { press, move, lift };
}

function pinch(
  stage: BodyStage,
  { from, at, other }: Record<'from' | 'at' | 'other', Pixel>,
): void {
  const middle = { left: (at.left + other.left) / 2, top: (at.top + other.top) / 2 };
  const factor = apart(at, other) / Math.max(1, apart(from, other));
  const zoomed = zoomedAt(stage.target(), stage.box(), factor, middle);
  // The two fingers' middle moves by half of what the one finger moved.
  const by = { left: (at.left - from.left) / 2, top: (at.top - from.top) / 2 };
  stage.jump(panned(zoomed, stage.box(), by));
}

function turnWheel({ svg, stage, isWheelZoom }: GestureOptions, event: WheelEvent): void {
  if (!isWheelZoom && !event.ctrlKey) return;
  const isOutOfTheWay = event.deltaY > 0 && stage.target().zoom <= 1;
  if (isOutOfTheWay && !event.ctrlKey) return;
  event.preventDefault();
  const lines = event.deltaMode === 1 ? 16 : 1;
  const factor = Math.exp((-event.deltaY * lines * (event.ctrlKey ? 3 : 1)) / 400);
  stage.jump(zoomedAt(stage.target(), stage.box(), factor, tapOf(svg, event).at));
}

function tapOf(svg: SVGSVGElement, event: MouseEvent): Tap {
  const { left, top } = svg.getBoundingClientRect();
  const target = event.target instanceof Element ? event.target : svg;
  return { at: { left: event.clientX - left, top: event.clientY - top }, target };
}

function apart(one: Pixel, other: Pixel): number {
  return Math.hypot(one.left - other.left, one.top - other.top);
}
