import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contains, distance, isNear, middleOf, mirrored, sideOf } from './geometry.ts';
import type { Circle, Point, Polygon } from './geometry.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const anyPoint: fc.Arbitrary<Point> = fc.record({ x: fraction, y: fraction });
const anyCircle: fc.Arbitrary<Circle> = fc.record({
  kind: fc.constant('circle' as const),
  x: fraction,
  y: fraction,
  radius: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
});

const square: Polygon = {
  kind: 'polygon',
  points: [
    [0.2, 0.2],
    [0.4, 0.2],
    [0.4, 0.4],
    [0.2, 0.4],
  ],
};
/** A square with a notch cut from its top down to the middle. */
const notched: Polygon = {
  kind: 'polygon',
  points: [
    [0, 0],
    [0.4, 0],
    [0.5, 0.5],
    [0.6, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
};

describe('distance', () => {
  it.each([
    [{ x: 0, y: 0 }, { x: 1, y: 0 }, 0.5],
    [{ x: 0, y: 0 }, { x: 0, y: 1 }, 1],
    [{ x: 0.2, y: 0.1 }, { x: 0.8, y: 0.5 }, 0.5],
  ])('counts a step across as half of a step down: %j to %j', (one, other, expected) => {
    expect(distance(one, other)).toBeCloseTo(expected, 12);
  });

  it('is the same both ways, on either side of the body, and never longer by a detour', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (one, other, between) => {
        const direct = distance(one, other);
        expect(distance(other, one)).toBe(direct);
        expect(distance(mirrored(one), mirrored(other))).toBeCloseTo(direct, 12);
        expect(distance(one, between) + distance(between, other)).toBeGreaterThanOrEqual(
          direct - 1e-12,
        );
      }),
    );
  });
});

describe('contains', () => {
  it.each([
    ['the middle of a square', square, { x: 0.3, y: 0.3 }, true],
    ['beside a square', square, { x: 0.41, y: 0.3 }, false],
    ['above a square', square, { x: 0.3, y: 0.19 }, false],
    ['in a notch', notched, { x: 0.5, y: 0.2 }, false],
    ['under a notch', notched, { x: 0.5, y: 0.7 }, true],
    ['beside a notch', notched, { x: 0.3, y: 0.2 }, true],
  ])('tells inside from outside: %s', (_, shape, point, expected) => {
    expect(contains(shape, point)).toBe(expected);
  });

  it('draws a circle that is twice as wide in fractions of the width as of the height', () => {
    const circle: Circle = { kind: 'circle', x: 0.5, y: 0.5, radius: 0.1 };
    expect(contains(circle, { x: 0.69, y: 0.5 })).toBe(true);
    expect(contains(circle, { x: 0.71, y: 0.5 })).toBe(false);
    expect(contains(circle, { x: 0.5, y: 0.59 })).toBe(true);
    expect(contains(circle, { x: 0.5, y: 0.61 })).toBe(false);
  });

  it('holds for the mirrored shape and point exactly where it holds for the two', () => {
    fc.assert(
      fc.property(anyCircle, anyPoint, (circle, point) => {
        const isNearEdge = Math.abs(distance(circle, point) - circle.radius) < 1e-9;
        fc.pre(!isNearEdge);
        expect(contains(mirrored(circle), mirrored(point))).toBe(contains(circle, point));
      }),
    );
    expect(contains(mirrored(square), { x: 0.7, y: 0.3 })).toBe(true);
    expect(contains(mirrored(square), { x: 0.3, y: 0.3 })).toBe(false);
  });
});

describe('mirrored', () => {
  it('is undone by itself and moves what is off the midline', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const twice = mirrored(mirrored(point));
        expect(twice.x).toBeCloseTo(point.x, 12);
        expect(twice.y).toBe(point.y);
        expect(mirrored(point).x).toBe(1 - point.x);
      }),
    );
  });

  it('keeps what else a thing carries', () => {
    expect(mirrored({ id: 'a.t1', x: 0.25, y: 0.4 })).toEqual({ id: 'a.t1', x: 0.75, y: 0.4 });
  });
});

describe('sideOf', () => {
  it.each([
    ['front', 0.2, 'right'],
    ['front', 0.8, 'left'],
    ['back', 0.2, 'left'],
    ['back', 0.8, 'right'],
    ['front', 0.5, 'midline'],
    ['back', 0.5, 'midline'],
  ] as const)('says whose side it is, seen from the %s at %d: %s', (view, x, side) => {
    expect(sideOf(view, { x, y: 0.5 })).toBe(side);
  });
});

describe('middleOf', () => {
  it('is the centre of a circle and of the box round a polygon', () => {
    expect(middleOf({ kind: 'circle', x: 0.2, y: 0.7, radius: 0.1 })).toEqual({ x: 0.2, y: 0.7 });
    const middle = middleOf(square);
    expect(middle.x).toBeCloseTo(0.3, 12);
    expect(middle.y).toBeCloseTo(0.3, 12);
  });
});

describe('isNear', () => {
  it.each([
    ['inside', square, { x: 0.3, y: 0.3 }, 0, true],
    ['beside, within the pad', square, { x: 0.41, y: 0.3 }, 0.005, true],
    ['beside, past the pad', square, { x: 0.42, y: 0.3 }, 0.005, false],
    ['below, where a step counts whole', square, { x: 0.3, y: 0.41 }, 0.005, false],
    ['off a corner', square, { x: 0.406, y: 0.404 }, 0.0051, true],
    ['in the notch, far from both sides', notched, { x: 0.5, y: 0.1 }, 0.01, false],
    ['in the notch, at its foot', notched, { x: 0.5, y: 0.48 }, 0.01, true],
    [
      'beside a circle',
      { kind: 'circle', x: 0.5, y: 0.5, radius: 0.1 },
      { x: 0.5, y: 0.61 },
      0.01,
      true,
    ],
  ] as const)('%s', (_, shape, point, pad, expected) => {
    expect(isNear(shape, point, pad)).toBe(expected);
  });

  it('with no pad is no more than being inside or on the edge, and with a pad never less', () => {
    fc.assert(
      fc.property(anyPoint, fc.double({ min: 0, max: 0.2, noNaN: true }), (point, pad) => {
        for (const shape of [square, notched]) {
          if (contains(shape, point)) expect(isNear(shape, point, pad)).toBe(true);
          if (isNear(shape, point, 0) && !isNear(shape, point, 1e-12)) throw new Error('shrank');
        }
      }),
    );
  });
});
