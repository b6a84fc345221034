import { describe, expect, it } from '@jest/globals';
import { contains } from './geometry.ts';
import { findMuscle, muscles, zones } from './muscles.ts';
import { bestSightOf, placesOf } from './places.ts';

describe('placesOf', () => {
  it('gives a trigger point as a circle, of a radius that may be chosen', () => {
    expect(placesOf('upper_trapezius.t1')).toEqual({
      view: 'back',
      shapes: [{ kind: 'circle', x: 0.562, y: 0.172, radius: 0.03 }],
    });
    expect(placesOf('upper_trapezius.t1', { radius: 0.05 })?.shapes).toMatchObject([
      { radius: 0.05 },
    ]);
  });

  it('knows every point, referral area and zone of the atlas', () => {
    for (const muscle of muscles) {
      for (const { id, view } of muscle.points) expect(placesOf(id)?.view).toBe(view);
      for (const { id, view } of muscle.referral) {
        expect(placesOf(`referral:${id}`)?.view).toBe(view);
      }
    }
    for (const { id } of zones) expect(placesOf(`zone:${id}`)?.shapes).toHaveLength(1);
  });

  it('gives a muscle’s outlines in the view that is asked for', () => {
    const { shapes = [] } = placesOf('muscle:hamstrings@back') ?? {};
    expect(shapes).toHaveLength(3);
    expect(shapes.filter((shape) => contains(shape, { x: 0.608, y: 0.635 }))).toHaveLength(1);
    expect(placesOf('muscle:hamstrings@front')).toBeNull();
  });

  it('needs the view of a muscle that is drawn in both', () => {
    expect(placesOf('muscle:upper_trapezius')).toBeNull();
    expect(placesOf('muscle:upper_trapezius@front')?.view).toBe('front');
    expect(placesOf('muscle:quadratus_lumborum')?.view).toBe('back');
  });

  it.each([
    '',
    'soleus',
    'soleus.t9',
    'zone:soleus',
    'zone:popliteal_fossa@front',
    'muscle:soleus@side',
    'muscle:nothing@back',
    'referral:soleus.t1',
    'bone:femur',
    'soleus.t1@back',
    'zone:popliteal fossa',
  ])('gives null for the unknown name "%s"', (name) => {
    expect(placesOf(name)).toBeNull();
  });
});

describe('bestSightOf', () => {
  it.each([
    ['upper_trapezius', 'back', 'superficial'],
    ['quadratus_lumborum', 'back', 'deep'],
    ['erector_spinae', 'back', 'deep'],
    ['rhomboids', 'back', 'deep'],
    ['iliopsoas', 'front', 'deep'],
    ['masseter', 'front', 'superficial'],
    ['pectoralis_minor', 'front', 'deep'],
    ['hamstrings', 'back', 'superficial'],
  ] as const)('shows %s from the %s, %s', (id, view, layer) => {
    const muscle = findMuscle(id);
    expect(muscle && bestSightOf(muscle)).toEqual({ view, layer });
  });

  it('shows each muscle where it is drawn', () => {
    for (const muscle of muscles) {
      const { view } = bestSightOf(muscle);
      expect(placesOf(`muscle:${muscle.id}@${view}`)?.shapes.length).toBeGreaterThan(0);
    }
  });
});
