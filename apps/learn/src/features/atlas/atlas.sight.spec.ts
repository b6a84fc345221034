import { describe, expect, it } from '@jest/globals';
import { findMuscle, findZone, muscles } from '@palpate/atlas';
import type { View } from '@palpate/atlas/geometry';
import { WHOLE } from '@palpate/ui/body-viewport';
import { firstSight, framed } from './atlas.sight.ts';

const somewhere = { view: 'front', layer: 'deep' } as const;

describe('firstSight', () => {
  it('begins at the muscle that the page is about', () => {
    expect(firstSight('quadratus_lumborum', somewhere)).toEqual({ view: 'back', layer: 'deep' });
    expect(firstSight('masseter', somewhere)).toEqual({ view: 'front', layer: 'superficial' });
  });

  it('stays where one was without a muscle, or with one that is not there', () => {
    expect(firstSight(undefined, somewhere)).toEqual(somewhere);
    expect(firstSight('nothing', somewhere)).toEqual(somewhere);
  });
});

const near = (id: string, view: View) => framed({ muscle: findMuscle(id), zone: null }, view);

describe('framed', () => {
  it('shows all of the figure without a muscle', () => {
    expect(framed({ muscle: null, zone: null }, 'back')).toEqual(WHOLE);
  });

  it('shows both sides of what lies beside the midline, and one arm of two', () => {
    expect(near('erector_spinae', 'back').x).toBeCloseTo(0.5, 9);
    expect(near('brachioradialis', 'front').x).toBeLessThan(0.3);
  });

  it('has every trigger point of every muscle in its height', () => {
    for (const muscle of muscles) {
      const { view } = firstSight(muscle.id, somewhere);
      const { y, zoom } = near(muscle.id, view);
      const points = muscle.points.filter((point) => point.view === view);
      expect(points.length).toBeGreaterThan(0);
      for (const point of points) expect(Math.abs(point.y - y)).toBeLessThanOrEqual(0.5 / zoom);
    }
  });

  it('goes near a zone', () => {
    const viewport = framed({ muscle: null, zone: findZone('popliteal_fossa') }, 'back');
    expect(viewport.zoom).toBeGreaterThan(2);
    expect(viewport.y).toBeCloseTo(0.72, 1);
  });
});
