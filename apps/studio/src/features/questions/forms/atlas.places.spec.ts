import { describe, expect, it } from '@jest/globals';
import { findMuscle, muscles } from '@palpate/atlas';
import { mirrored } from '@palpate/atlas/geometry';
import { shapesOf } from '@palpate/question-types/pure';
import { findPlace, placesAt, searchPlaces } from './atlas.places.ts';

const namesOf = (places: readonly { atlas: string }[]) => places.map(({ atlas }) => atlas);

describe('the places of the atlas', () => {
  it('are found by what people say, with all that belongs to the muscle in that view', () => {
    const found = namesOf(searchPlaces('rhomboid', 'back'));
    expect(found).toContain('muscle:rhomboids');
    expect(found.some((name) => name.startsWith('rhomboids.t'))).toBe(true);
    expect(searchPlaces('rhomboid', 'front')).toEqual([]);
  });

  it('include zones by their name', () => {
    expect(namesOf(searchPlaces('popliteal', 'back'))).toContain('zone:popliteal_fossa');
  });

  it('are only such as the view shows', () => {
    for (const view of ['front', 'back'] as const) {
      const all = searchPlaces('', view);
      expect(all.length).toBeGreaterThan(50);
      expect(all.filter(({ atlas }) => shapesOf({ atlas }, view) === null)).toEqual([]);
    }
  });

  it('lie under a tap on either side, the nearest trigger point first', () => {
    for (const point of muscles.flatMap((muscle) => muscle.points)) {
      expect(placesAt(point, point.view)[0]?.kind).toBe('point');
      expect(namesOf(placesAt(mirrored(point), point.view))).toContain(point.id);
    }
  });

  it('are none beside the body', () => {
    expect(placesAt({ x: 0.02, y: 0.02 }, 'back')).toEqual([]);
  });

  it('are found by the name in an entry, with its view or without', () => {
    const name = findMuscle('upper_trapezius')?.name;
    expect(findPlace('upper_trapezius.t1')).toMatchObject({ kind: 'point', name });
    expect(findPlace('muscle:upper_trapezius@back')).toMatchObject({ kind: 'muscle', name });
    expect(findPlace('upper_trapezius.t99')).toBeNull();
  });
});
