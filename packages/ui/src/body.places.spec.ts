import { describe, expect, it } from '@jest/globals';
import { partAt } from './body.places.ts';

describe('partAt', () => {
  it.each([
    ['back', { x: 0.562, y: 0.172 }, 'shoulder', 'right'],
    ['back', { x: 0.52, y: 0.112 }, 'head', 'right'],
    ['back', { x: 0.562, y: 0.77 }, 'lower-leg', 'right'],
    ['back', { x: 0.438, y: 0.77 }, 'lower-leg', 'left'],
    ['front', { x: 0.206, y: 0.448 }, 'forearm', 'right'],
    ['front', { x: 0.794, y: 0.448 }, 'forearm', 'left'],
    ['front', { x: 0.5, y: 0.24 }, 'upper-trunk', 'midline'],
    ['front', { x: 0.414, y: 0.72 }, 'knee', 'right'],
    ['back', { x: 0.58, y: 0.41 }, 'lower-trunk', 'right'],
    ['back', { x: 0.86, y: 0.53 }, 'hand', 'right'],
  ] as const)('names the part seen from the %s at %j: %s, %s', (view, place, part, side) => {
    expect(partAt(view, place)).toEqual({ part, side });
  });
});
