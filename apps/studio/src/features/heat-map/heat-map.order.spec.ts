import { describe, expect, it } from '@jest/globals';
import { orderStudents } from './heat-map.order.ts';
import { sampleModules, sampleStudent } from './heat-map.sample.ts';

const student = (
  name: string,
  percent: number[],
  score: (number | null)[],
  lastActive: string | null,
) => {
  const progress = {
    __typename: 'Progress' as const,
    done: 0,
    required: 6,
    percent: percent[0] ?? 0,
  };
  return sampleStudent({ name, percent, score, lastActive, progress });
};
const students = [
  student('Omar', [100, 33], [80, null], '2026-11-20T08:00:00Z'),
  student('Ana', [66, 33], [null, 50], null),
  student('Jun', [100, 0], [95, null], '2026-11-21T08:00:00Z'),
];
const order = (by: string, direction: 'ascending' | 'descending') =>
  orderStudents(students, sampleModules, { by, direction }, 'en').map(({ name }) => name);

describe('the order of the heat map', () => {
  it('sorts by name', () => {
    expect(order('name', 'ascending')).toEqual(['Ana', 'Jun', 'Omar']);
    expect(order('name', 'descending')).toEqual(['Omar', 'Jun', 'Ana']);
  });

  it('sorts a module by progress and decides equal progress by the score of its quiz', () => {
    expect(order('what', 'descending')).toEqual(['Jun', 'Omar', 'Ana']);
    expect(order('safe', 'ascending')).toEqual(['Jun', 'Omar', 'Ana']);
  });

  it('keeps who was never active at the end', () => {
    expect(order('active', 'descending')).toEqual(['Jun', 'Omar', 'Ana']);
    expect(order('active', 'ascending')).toEqual(['Omar', 'Jun', 'Ana']);
  });

  it('keeps equal students by name', () => {
    expect(order('progress', 'descending')).toEqual(['Jun', 'Omar', 'Ana']);
  });

  it('falls back to the name when the address asks for a module that is gone', () => {
    expect(order('gone', 'ascending')).toEqual(['Ana', 'Jun', 'Omar']);
  });
});
