import type { Point } from '@palpate/atlas/geometry';

/** What part of the figure is seen: the place in the middle, as fractions of the figure's box, and how near. */
export type Viewport = Point & { zoom: number };
/** The picture's size on the screen, in pixels. */
export type Box = { width: number; height: number };
/** A place in the picture, in pixels from its top left. */
export type Pixel = { left: number; top: number };

/** The drawing's own units: viewBox 0 0 500 1000. */
export const UNITS = { width: 500, height: 1000 };
export const WHOLE: Viewport = { x: 0.5, y: 0.5, zoom: 1 };
export const MAX_ZOOM = 10;

/** A picture that is not laid out has no size yet; dividing by it must not lose the place. */
const SMALLEST = 1e-6;

/** How many pixels one unit of the drawing takes, with the whole figure in the picture; never 0. */
export function pixelsPerUnit(box: Box): number {
  return Math.max(SMALLEST, Math.min(box.width / UNITS.width, box.height / UNITS.height));
}

/** The nearest view that shows the figure and not the paper beside it. */
export function clamped(viewport: Viewport, box: Box): Viewport {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, viewport.zoom));
  const scale = pixelsPerUnit(box) * zoom;
  const seenX = box.width / scale / UNITS.width;
  const seenY = box.height / scale / UNITS.height;
  return { x: held(viewport.x, seenX), y: held(viewport.y, seenY), zoom };
}

/** Nearer or farther by a factor; the place under the finger stays under it. */
export function zoomedAt(viewport: Viewport, box: Box, factor: number, at: Pixel): Viewport {
  const zoom = Math.min(MAX_ZOOM, Math.max(1, viewport.zoom * factor));
  const place = placeAt(viewport, box, at);
  const share = viewport.zoom / zoom;
  return clamped(
    {
      x: place.x + (viewport.x - place.x) * share,
      y: place.y + (viewport.y - place.y) * share,
      zoom,
    },
    box,
  );
}

/** Moved as a sheet of paper is dragged, by pixels. */
export function panned(viewport: Viewport, box: Box, by: Pixel): Viewport {
  const scale = pixelsPerUnit(box) * viewport.zoom;
  return clamped(
    {
      x: viewport.x - by.left / scale / UNITS.width,
      y: viewport.y - by.top / scale / UNITS.height,
      zoom: viewport.zoom,
    },
    box,
  );
}

/** The place of the figure that is drawn at a pixel. */
export function placeAt(viewport: Viewport, box: Box, at: Pixel): Point {
  const scale = pixelsPerUnit(box) * viewport.zoom;
  return {
    x: viewport.x + (at.left - box.width / 2) / scale / UNITS.width,
    y: viewport.y + (at.top - box.height / 2) / scale / UNITS.height,
  };
}

/** Where a place of the figure is drawn, in the drawing's own units as if nothing were zoomed. */
export function unitsAt(viewport: Viewport, place: Point): Point {
  return {
    x: UNITS.width / 2 + (place.x - viewport.x) * UNITS.width * viewport.zoom,
    y: UNITS.height / 2 + (place.y - viewport.y) * UNITS.height * viewport.zoom,
  };
}

/** The transform that puts the drawing so. */
export function transformOf({ x, y, zoom }: Viewport): string {
  const left = UNITS.width / 2 - x * UNITS.width * zoom;
  const top = UNITS.height / 2 - y * UNITS.height * zoom;
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${zoom.toFixed(4)})`;
}

/** How much of the picture the places fill; and a picture is wider than the figure's narrow box. */
const FILLED = 0.72;
const WIDTH_SHARE = 0.65;

/** A view that holds these places with air round them, and no nearer than `nearest`. */
export function showing(places: readonly Point[], nearest = 4): Viewport {
  if (places.length === 0) return WHOLE;
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const zoom = FILLED / Math.max((right - left) * WIDTH_SHARE, bottom - top, 0.001);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    zoom: Math.max(1, Math.min(nearest, zoom)),
  };
}

/** Part of the way from one view to another; the zoom changes by equal factors in equal times. */
export function between(from: Viewport, to: Viewport, share: number): Viewport {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  // The middle moves with the zoom, so that the target does not swing out of the picture.
  const moved =
    Math.abs(to.zoom - from.zoom) < 1e-6
      ? share
      : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return {
    x: from.x + (to.x - from.x) * moved,
    y: from.y + (to.y - from.y) * moved,
    zoom,
  };
}

/** A middle that keeps the picture on the figure; all of it in sight is centred. */
function held(middle: number, seen: number): number {
  if (seen >= 1) return 0.5;
  return Math.min(1 - seen / 2, Math.max(seen / 2, middle));
}
