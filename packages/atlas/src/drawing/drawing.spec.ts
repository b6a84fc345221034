import { describe, expect, it } from '@jest/globals';
import { drawing as back } from '../drawing.back.ts';
import { drawing as front } from '../drawing.front.ts';
import { contains, middleOf, mirrored } from '../geometry.ts';
import type { Polygon } from '../geometry.ts';
import { muscleOutlines } from '../muscle.outlines.ts';
import { muscles, zones } from '../muscles.ts';
import { referralAreas } from '../referral.areas.ts';
import { outlinesOf } from './outline.ts';
import { flattened } from './path.ts';
import type { Corner } from './path.ts';

const drawings = { front, back };
const asPolygon = (corners: readonly Corner[]): Polygon => ({
  kind: 'polygon',
  points: corners.map(([x, y]) => [x / 500, y / 1000]),
});
const figures = {
  front: asPolygon(flattened(front.edge)),
  back: asPolygon(flattened(back.edge)),
};

const LINE_WIDTH = 1.5;
const FINGER_WIDTH = 6;

/** How many of a shape's corners lie outside the figure by more than that. */
function straysFrom(figure: Polygon, corners: readonly Corner[], slack = LINE_WIDTH): number {
  const isNear = ([x, y]: Corner) =>
    [-slack, 0, slack].some((dx) =>
      [-slack, 0, slack].some((dy) => contains(figure, { x: (x + dx) / 500, y: (y + dy) / 1000 })),
    );
  return corners.filter((corner) => !isNear(corner)).length;
}

describe('the drawing', () => {
  const shapes = Object.values(drawings).flatMap((drawing) =>
    (['superficial', 'deep'] as const).flatMap((layer) =>
      drawing.muscles[layer].map((drawn) => ({ id: drawn.id, view: drawing.view, layer, drawn })),
    ),
  );

  it.each(shapes)('keeps within the figure: $id, $view, $layer', ({ view, drawn }) => {
    for (const path of [drawn.path, ...(drawn.fibres ?? [])]) {
      expect(straysFrom(figures[view], flattened(path))).toBe(0);
    }
  });

  it.each(muscles.map((muscle) => muscle.id))('draws %s', (id) => {
    expect(shapes.some(({ drawn }) => drawn.id === id)).toBe(true);
  });

  it.each(
    muscles.flatMap((muscle) =>
      muscle.points.map((point) => ({ muscle: muscle.id, id: point.id, point })),
    ),
  )('has $id inside the drawn shape of its muscle, in its view', ({ muscle: id, point }) => {
    const own = shapes.filter(({ view, drawn }) => drawn.id === id && view === point.view);
    expect(own.some(({ drawn }) => contains(asPolygon(flattened(drawn.path)), point))).toBe(true);
  });

  it('keeps the bones and lines within the figure too', () => {
    for (const { view, bones, lines } of Object.values(drawings)) {
      for (const { id, path } of [...bones, ...lines]) {
        expect({ id, strays: straysFrom(figures[view], flattened(path)) }).toEqual({
          id,
          strays: 0,
        });
      }
    }
  });

  it('closes the figure on the midline, the same on both sides', () => {
    for (const figure of Object.values(figures)) {
      const points = figure.points.map(([x, y]) => ({ x, y }));
      expect(points[0]).toEqual(points.at(-1));
      const other = mirrored(figure).points.toReversed();
      figure.points.forEach(([x, y], index) => {
        expect(x).toBeCloseTo(other[index]?.[0] ?? NaN, 3);
        expect(y).toBeCloseTo(other[index]?.[1] ?? NaN, 3);
      });
    }
  });
});

describe('marks on the drawing', () => {
  it.each(zones.flatMap((zone) => zone.shapes.map((drawn) => ({ id: zone.id, ...drawn }))))(
    'has the zone $id within the figure',
    ({ view, shape }) => {
      const corners = shape.points.map(([x, y]): Corner => [x * 500, y * 1000]);
      expect(straysFrom(figures[view], corners)).toBe(0);
    },
  );

  it.each(referralAreas)(
    'has the middle of the referral area $id within the figure, $view',
    ({ view, points }) => {
      const { x, y } = middleOf({ kind: 'polygon', points });
      expect(straysFrom(figures[view], [[x * 500, y * 1000]], FINGER_WIDTH)).toBe(0);
    },
  );
});

describe('outlines', () => {
  it('are those of the drawing as it stands (else: npm run outlines)', () => {
    expect(muscleOutlines).toEqual([...outlinesOf(front), ...outlinesOf(back)]);
  });
});
