import { describe, expect, it } from '@jest/globals';
import { sortRows } from './row.order.ts';

const students = [
  { name: 'Åsa', lastActive: null, percent: 40 },
  { name: 'Zoe', lastActive: '2026-11-02T10:00:00Z', percent: 5 },
  { name: 'bram', lastActive: '2026-11-20T10:00:00Z', percent: 100 },
];
const namesBy = (
  read: (student: (typeof students)[number]) => string | number | null,
  down = false,
) => sortRows(students, read, down ? 'descending' : 'ascending', 'en').map(({ name }) => name);

describe('the order of rows', () => {
  it('puts names in the order of the language, not of the bytes', () => {
    expect(namesBy(({ name }) => name)).toEqual(['Åsa', 'bram', 'Zoe']);
  });

  it('compares figures as figures', () => {
    expect(namesBy(({ percent }) => percent)).toEqual(['Zoe', 'Åsa', 'bram']);
  });

  it.each([false, true])('keeps what has no value last (descending: %s)', (down) => {
    expect(namesBy(({ lastActive }) => lastActive, down).at(-1)).toBe('Åsa');
  });

  it('leaves the given rows as they were', () => {
    namesBy(({ percent }) => percent);
    expect(students.map(({ name }) => name)).toEqual(['Åsa', 'Zoe', 'bram']);
  });
});
