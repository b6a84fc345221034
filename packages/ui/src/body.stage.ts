import { between, clamped, pixelsPerUnit, transformOf, unitsAt, WHOLE } from './body.viewport.ts';
import type { Box, Viewport } from './body.viewport.ts';

const ANIMATION_MS = 240;

/**
 * Moves the drawing without React: one transform on one group, at most once a frame.
 * Marks ([data-mark] with data-x and data-y) follow it and keep their size on the screen.
 */
export type BodyStage = {
  /** What is seen now, or is on its way to be. */
  target: () => Viewport;
  box: () => Box;
  /** Goes there at once, as a finger does. */
  jump: (to: Viewport) => void;
  /** Goes there in a short animation, unless less motion is wished for. */
  glide: (to: Viewport) => void;
  /** Draws the marks where they belong, after they changed. */
  refresh: () => void;
  stop: () => void;
};

type StageOptions = {
  svg: SVGSVGElement;
  group: SVGGElement;
  onZoomed: (isZoomed: boolean) => void;
};

export function createStage({ svg, group, onZoomed }: StageOptions): BodyStage {
  let shown = WHOLE;
  let goal = WHOLE;
  let box: Box = sizeOf(svg);
  let frame = 0;
  let isZoomed = false;

  const draw = () => {
    group.setAttribute('transform', transformOf(shown));
    placeMarks(svg, shown, box);
  };
  const settle = () => {
    if (goal.zoom > 1.01 === isZoomed) return;
    isZoomed = !isZoomed;
    onZoomed(isZoomed);
  };
  const inFrame = (step: (now: number) => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(step);
  };
  const jump = (to: Viewport) => {
    goal = clamped(to, box);
    inFrame(() => {
      shown = goal;
      draw();
      settle();
    });
  };
  const glide = (to: Viewport) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      jump(to);
      return;
    }
    const from = shown;
    goal = clamped(to, box);
    let start = 0;
    const step = (now: number) => {
      start ||= now;
      const share = Math.min(1, (now - start) / ANIMATION_MS);
      shown = between(from, goal, 1 - (1 - share) ** 3);
      draw();
      if (share < 1) frame = requestAnimationFrame(step);
    };
    inFrame(step);
    settle();
  };
  const watcher = new ResizeObserver(() => {
    box = sizeOf(svg);
    jump(goal);
  });
  watcher.observe(svg);
  const stop = () => {
    watcher.disconnect();
    cancelAnimationFrame(frame);
  };
  return { target: () => goal, box: () => box, jump, glide, refresh: draw, stop };
}

/** A mark is drawn in pixels: its group undoes the scale of the picture. */
function placeMarks(svg: SVGSVGElement, viewport: Viewport, box: Box): void {
  const scale = pixelsPerUnit(box);
  for (const mark of svg.querySelectorAll<SVGGElement>('[data-mark]')) {
    const place = { x: Number(mark.dataset['x']), y: Number(mark.dataset['y']) };
    const at = unitsAt(viewport, place);
    if (mark.dataset['mark'] === 'side') keepInSight(at, viewport, box);
    mark.setAttribute(
      'transform',
      `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) scale(${(1 / scale).toFixed(4)})`,
    );
  }
}

/** The letters of the sides stay at the picture's edge, each while its side of the body is seen. */
function keepInSight(at: { x: number; y: number }, viewport: Viewport, box: Box): void {
  const scale = pixelsPerUnit(box);
  const margin = 18 / scale;
  const half = box.width / 2 / scale;
  const midline = unitsAt(viewport, { x: 0.5, y: 0.5 }).x;
  const isBeforeMidline = at.x < midline;
  const from = isBeforeMidline ? 250 - half + margin : Math.max(250 - half, midline) + margin;
  const to = isBeforeMidline ? Math.min(250 + half, midline) - margin : 250 + half - margin;
  at.x = isBeforeMidline ? Math.min(to, Math.max(from, at.x)) : Math.max(from, Math.min(to, at.x));
  at.y = Math.max(500 - box.height / 2 / scale + margin, at.y);
}

function sizeOf(svg: SVGSVGElement): Box {
  const { width, height } = svg.getBoundingClientRect();
  return { width, height };
}
