import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  between,
  clamped,
  MAX_ZOOM,
  panned,
  pixelsPerUnit,
  placeAt,
  showing,
  unitsAt,
  WHOLE,
  zoomedAt,
} from './body.viewport.ts';
import type { Box, Viewport } from './body.viewport.ts';

const phone: Box = { width: 360, height: 480 };
const anyBox = fc.record({
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 200, max: 1400 }),
});
const anyViewport: fc.Arbitrary<Viewport> = fc.record({
  x: fc.double({ min: -1, max: 2, noNaN: true }),
  y: fc.double({ min: -1, max: 2, noNaN: true }),
  zoom: fc.double({ min: 0.2, max: 30, noNaN: true }),
});
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('clamped', () => {
  it('never shows more than the whole figure, nor beyond its box where it fills the picture', () => {
    fc.assert(
      fc.property(anyViewport, anyBox, (viewport, box) => {
        const { x, y, zoom } = clamped(viewport, box);
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(MAX_ZOOM);
        const seen = box.height / (pixelsPerUnit(box) * zoom) / 1000;
        if (seen >= 1) expect(y).toBe(0.5);
        else expect([y - seen / 2 > -1e-9, y + seen / 2 < 1 + 1e-9]).toEqual([true, true]);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leaves alone what is clamped already', () => {
    fc.assert(
      fc.property(anyViewport, anyBox, (viewport, box) => {
        const once = clamped(viewport, box);
        expect(clamped(once, box)).toEqual(once);
      }),
    );
  });
});

describe('zoomedAt', () => {
  it('keeps the place under the finger there, away from the edges', () => {
    const near = clamped({ x: 0.5, y: 0.4, zoom: 4 }, phone);
    const finger = { left: 120, top: 300 };
    const before = placeAt(near, phone, finger);
    const after = placeAt(zoomedAt(near, phone, 1.5, finger), phone, finger);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it('comes back to the whole figure, however far one went in', () => {
    const far = zoomedAt(WHOLE, phone, 6, { left: 10, top: 470 });
    expect(far.zoom).toBeCloseTo(6, 9);
    expect(zoomedAt(far, phone, 0.01, { left: 300, top: 5 })).toEqual(WHOLE);
  });
});

describe('panned', () => {
  it('moves what is seen against the finger, and not at all with everything in sight', () => {
    const near: Viewport = { x: 0.5, y: 0.5, zoom: 5 };
    expect(panned(near, phone, { left: 0, top: 100 }).y).toBeLessThan(0.5);
    expect(panned(near, phone, { left: 50, top: 0 }).x).toBeLessThan(0.5);
    expect(panned(WHOLE, phone, { left: 50, top: 100 })).toEqual(WHOLE);
  });
});

describe('placeAt and unitsAt', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyViewport, anyShare, anyShare, (viewport, across, down) => {
        const at = { left: across * phone.width, top: down * phone.height };
        const units = unitsAt(viewport, placeAt(viewport, phone, at));
        const scale = pixelsPerUnit(phone);
        expect((units.x - 250) * scale + phone.width / 2).toBeCloseTo(at.left, 6);
        expect((units.y - 500) * scale + phone.height / 2).toBeCloseTo(at.top, 6);
      }),
    );
  });
});

describe('showing', () => {
  it('holds all places, and is no nearer than asked', () => {
    const places = [
      { x: 0.5, y: 0.2 },
      { x: 0.9, y: 0.3 },
    ];
    expect(showing(places, 3)).toMatchObject({ x: 0.7, zoom: 0.72 / (0.4 * 0.65) });
    const wide = showing([...places, { x: 0.2, y: 0.9 }], 3);
    expect(wide.zoom).toBeCloseTo(0.72 / 0.7, 9);
    expect(showing(places, 2).zoom).toBe(2);
    expect(showing([])).toEqual(WHOLE);
  });
});

describe('between', () => {
  it('begins at the one view, ends at the other and never leaves their zooms', () => {
    const from: Viewport = { x: 0.5, y: 0.5, zoom: 1 };
    const to: Viewport = { x: 0.2, y: 0.9, zoom: 6 };
    expect(between(from, to, 0)).toEqual(from);
    const end = between(from, to, 1);
    expect(end.x).toBeCloseTo(to.x, 9);
    expect(end.y).toBeCloseTo(to.y, 9);
    expect(end.zoom).toBeCloseTo(6, 9);
    fc.assert(
      fc.property(anyShare, (share) => {
        const { zoom } = between(from, to, share);
        expect(zoom).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(zoom).toBeLessThanOrEqual(6 + 1e-9);
      }),
    );
    expect(between(from, { ...from, x: 0.7 }, 0.5).x).toBeCloseTo(0.6, 9);
  });
});

it('keeps the place through a moment without a size', () => {
  const unseen: Box = { width: 0, height: 0 };
  const here: Viewport = { x: 0.7, y: 0.2, zoom: 3 };
  const held = clamped(here, unseen);
  expect([held.x, held.y, held.zoom].every(Number.isFinite)).toBe(true);
  expect(Number.isFinite(clamped(here, { width: 0, height: 40 }).x)).toBe(true);
});
