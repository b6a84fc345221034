import { describe, expect, it } from '@jest/globals';
import { lowerLimits, pressureZone } from './pressure.zones.ts';

const limits = { from: 4, to: 6, ceiling: 7, lowered: 5 };
const zones = (given: typeof limits) =>
  Array.from({ length: 11 }, (_, rating) => pressureZone(rating, given)).join(' ');

describe('the zones of pressure', () => {
  it('lie below, in and above the working range, and over the ceiling', () => {
    expect(zones(limits)).toBe(
      'none below below below working working working above never never never',
    );
  });

  it('end at the lowered ceiling for a client who needs less', () => {
    expect(zones(lowerLimits(limits))).toBe(
      'none below below below working working never never never never never',
    );
  });
});
