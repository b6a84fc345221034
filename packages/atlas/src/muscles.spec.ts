import { describe, expect, it } from '@jest/globals';
import { contains, sideOf } from './geometry.ts';
import { findMuscle, findZone, isMuscleId, muscles, regions, zones } from './muscles.ts';
import { references } from './references.ts';

const allPoints = muscles.flatMap((muscle) => muscle.points);

describe('the atlas', () => {
  it('has 30 muscles, 77 trigger points and 17 zones, each with an id of its own', () => {
    const ids = [
      ...muscles.map(({ id }) => id),
      ...zones.map(({ id }) => id),
      ...allPoints.map(({ id }) => id),
      ...muscles.flatMap(({ referral }) => referral.map(({ id }) => id)),
    ];
    expect([muscles.length, allPoints.length, zones.length]).toEqual([30, 77, 17]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names each mark after its muscle, so that the muscle is found by it', () => {
    for (const muscle of muscles) {
      for (const { id } of [...muscle.points, ...muscle.referral]) {
        expect(id.split('.')[0]).toBe(muscle.id);
      }
    }
  });

  it('keeps every point on the right side of the figure', () => {
    expect(allPoints.filter((point) => sideOf(point.view, point) !== 'right')).toEqual([]);
  });

  it.each(allPoints)(
    'says of $id the zone that it lies in, and none where it lies in none',
    (point) => {
      const holding = zones.filter((zone) =>
        zone.shapes.some(({ view, shape }) => view === point.view && contains(shape, point)),
      );
      expect(holding.map(({ id }) => id)).toEqual(point.inZone ? [point.inZone] : []);
    },
  );

  it('leaves no fact empty, and names a known region and sources', () => {
    const sources = new Set(references.map(({ id }) => id));
    for (const muscle of muscles) {
      const { origin, insertion, action, nerve, pointLocation, referralDescribed } = muscle;
      const facts = [origin, insertion, action, nerve, pointLocation, referralDescribed];
      for (const fact of [...facts, muscle.cautions]) expect(fact).toMatch(/^\S.{3,}\.$/);
      expect(muscle.layNames.length).toBeGreaterThan(0);
      expect(regions.some(({ id }) => id === muscle.region)).toBe(true);
      expect(muscle.references.every((id) => sources.has(id))).toBe(true);
      expect(muscle.references.length).toBeGreaterThan(0);
    }
  });

  it('teaches the muscles beside great vessels and nerves with supervision only', () => {
    const advanced = muscles.filter(({ level }) => level === 'advanced').map(({ id }) => id);
    expect(advanced.toSorted()).toEqual([
      'iliopsoas',
      'pectoralis_minor',
      'scalenes',
      'sternocleidomastoid',
      'subscapularis',
    ]);
  });
});

describe('lookups', () => {
  it('find what is there and give null for what is not', () => {
    expect(findMuscle('soleus')?.name).toBe('Soleus');
    expect(findMuscle('Soleus')).toBeNull();
    expect(findZone('xiphoid')?.shapes[0]?.isMirrored).toBe(false);
    expect(findZone('soleus')).toBeNull();
    expect([isMuscleId('soleus'), isMuscleId('xiphoid'), isMuscleId('toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
