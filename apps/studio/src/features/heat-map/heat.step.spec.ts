import { describe, expect, it } from '@jest/globals';
import { heatStep } from './heat.step.ts';

describe('the steps of the heat map', () => {
  it.each([
    [0, 1],
    [19, 1],
    [20, 2],
    [59, 3],
    [60, 4],
    [79, 4],
    [80, 5],
    [100, 5],
  ])('gives %i percent the step %i', (percent, step) => {
    expect(heatStep(percent)).toBe(step);
  });
});
