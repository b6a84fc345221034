import { describe, expect, it } from '@jest/globals';
import { dayPart, hourIn } from './greeting.ts';

describe('the greeting', () => {
  it.each([
    [3, 'evening'],
    [4, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [17, 'afternoon'],
    [18, 'evening'],
    [23, 'evening'],
  ])('at %i is for the %s', (hour, part) => {
    expect(dayPart(hour)).toBe(part);
  });

  it.each([
    ['UTC', 0],
    ['America/New_York', 19],
    ['Asia/Kolkata', 5],
  ])('goes by the hour in %s', (timeZone, hour) => {
    expect(hourIn(new Date('2026-01-15T00:10:00Z'), timeZone)).toBe(hour);
  });
});
