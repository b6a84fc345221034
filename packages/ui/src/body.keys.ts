import type { Point } from '@palpate/atlas/geometry';
import type { BodyStage } from './body.stage.ts';
import { panned, pixelsPerUnit, UNITS, unitsAt, WHOLE, zoomedAt } from './body.viewport.ts';
import type { Pixel, Viewport } from './body.viewport.ts';

const ZOOM_STEP = 1.6;

const moves: Record<string, Pixel> = {
  ArrowUp: { left: 0, top: 1 },
  ArrowDown: { left: 0, top: -1 },
  ArrowLeft: { left: 1, top: 0 },
  ArrowRight: { left: -1, top: 0 },
};

/** What a key does to the picture; false for a key that is not the picture's. */
export function pressKey(key: string, stage: BodyStage, anchor: Point | null): boolean {
  const by = moves[key];
  // With all of it in sight there is nothing to move: the arrows scroll the page.
  if (by && stage.target().zoom <= 1) return false;
  const to = by ? movedBy(stage, by) : zoomOfKey(key, stage, anchor);
  if (to) stage.glide(to);
  return to !== null;
}

/** Nearer by a step, or farther by -1 step, round a place or the middle. */
export function zoomedBy(stage: BodyStage, steps: 1 | -1, anchor: Point | null): Viewport {
  const box = stage.box();
  const seen = stage.target();
  const scale = pixelsPerUnit(box);
  const units = unitsAt(seen, anchor ?? seen);
  const at = {
    left: box.width / 2 + (units.x - UNITS.width / 2) * scale,
    top: box.height / 2 + (units.y - UNITS.height / 2) * scale,
  };
  return zoomedAt(seen, box, ZOOM_STEP ** steps, at);
}

/** A third of the picture on. */
export function movedBy(stage: BodyStage, by: Pixel): Viewport {
  const { width, height } = stage.box();
  return panned(stage.target(), stage.box(), {
    left: (by.left * width) / 3,
    top: (by.top * height) / 3,
  });
}

function zoomOfKey(key: string, stage: BodyStage, anchor: Point | null): Viewport | null {
  if (key === '+' || key === '=') return zoomedBy(stage, 1, anchor);
  if (key === '-') return zoomedBy(stage, -1, anchor);
  return key === '0' ? WHOLE : null;
}
