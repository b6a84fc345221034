import type { Point } from '@palpate/atlas/geometry';
import type { KeyboardEvent } from 'react';
import type { Drag, Tap } from './body.gestures.ts';
import type { BodyStage } from './body.stage.ts';
import { pixelsPerUnit, placeAt, UNITS, unitsAt } from './body.viewport.ts';
import type { Pixel, Viewport } from './body.viewport.ts';

/** The narrowest accepted radius (0.02 of the height) is at least this wide on the screen, in pixels. */
const FINGER = 24;
const NARROWEST = 0.02 * UNITS.height;
const NEAR = 3;
const STEP = { whole: 12, near: 5 };

/** How near the picture comes for a mark: a region in sight, and a fingertip no wider than what is accepted. */
export function markingZoom(stage: BodyStage): number {
  return Math.max(NEAR, FINGER / (NARROWEST * pixelsPerUnit(stage.box())));
}

/** A pin at a tap, or in the middle of what is seen; the picture comes near where it was far. */
export function placedPin(stage: BodyStage, at?: Pixel): Point {
  const { width, height } = stage.box();
  const seen = stage.target();
  const pin = held(placeAt(seen, stage.box(), at ?? { left: width / 2, top: height / 2 }));
  const zoom = markingZoom(stage);
  if (at && seen.zoom < zoom) stage.glide({ ...pin, zoom });
  return pin;
}

/** A pin moved by steps: larger ones with the whole figure in sight. The picture follows it. */
export function movedPin(stage: BodyStage, pin: Point, steps: Pixel): Point {
  const seen = stage.target();
  const scale = pixelsPerUnit(stage.box()) * seen.zoom;
  const step = (seen.zoom < 2 ? STEP.whole : STEP.near) / scale;
  const moved = held({
    x: pin.x + (steps.left * step) / UNITS.width,
    y: pin.y + (steps.top * step) / UNITS.height,
  });
  if (!isWellInSight(stage, seen, moved)) stage.glide({ ...moved, zoom: seen.zoom });
  return moved;
}

/** What a key does to the pin; null for a key that is not the pin's. */
export function keyPin(stage: BodyStage, pin: Point | null, event: KeyboardEvent): Point | null {
  if (!pin) return event.key === 'Enter' || event.key === ' ' ? placedPin(stage) : null;
  const size = event.shiftKey ? 5 : 1;
  const moves: Record<string, Pixel> = {
    ArrowUp: { left: 0, top: -size },
    ArrowDown: { left: 0, top: size },
    ArrowLeft: { left: -size, top: 0 },
    ArrowRight: { left: size, top: 0 },
  };
  const by = moves[event.key];
  return by ? movedPin(stage, pin, by) : null;
}

/** Dragging the pin moves its mark at once; the place is told at the end. */
export function dragPin(
  stage: BodyStage,
  { at, target }: Tap,
  onPin: (pin: Point) => void,
): Drag | null {
  const mark = target.closest<SVGGElement>('[data-pin]');
  if (!mark) return null;
  const start = { x: Number(mark.dataset['x']), y: Number(mark.dataset['y']) };
  const grabbed = placeAt(stage.target(), stage.box(), at);
  let pin = start;
  return {
    move: (now) => {
      const place = placeAt(stage.target(), stage.box(), now);
      pin = held({ x: start.x + place.x - grabbed.x, y: start.y + place.y - grabbed.y });
      mark.dataset['x'] = String(pin.x);
      mark.dataset['y'] = String(pin.y);
      stage.refresh();
    },
    end: () => {
      if (pin !== start) onPin(pin);
    },
  };
}

function isWellInSight(stage: BodyStage, seen: Viewport, place: Point): boolean {
  const { width, height } = stage.box();
  const scale = pixelsPerUnit(stage.box());
  const at = unitsAt(seen, place);
  const across = Math.abs((at.x - UNITS.width / 2) * scale) / width;
  const down = Math.abs((at.y - UNITS.height / 2) * scale) / height;
  return across < 0.38 && down < 0.33;
}

/** Within the box, to four places: as exact as a finger is, and no more to send. */
function held({ x, y }: Point): Point {
  const inside = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
  return { x: inside(x), y: inside(y) };
}
