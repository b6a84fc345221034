import { describe, expect, it } from '@jest/globals';
import { inOrder } from './table.catalog.ts';

const tables = ['attempt', 'enrolment', 'person', 'school'].map((name) => ({ name }));

describe('the order of tables', () => {
  it('puts each after those it refers to', () => {
    const references = [
      { from: 'attempt', to: 'enrolment' },
      { from: 'enrolment', to: 'person' },
      { from: 'person', to: 'school' },
    ];
    const names = inOrder(tables, references).map(({ name }) => name);
    expect(names).toEqual(['school', 'person', 'enrolment', 'attempt']);
  });

  it('names tables that refer to each other in a circle', () => {
    const references = [
      { from: 'attempt', to: 'person' },
      { from: 'person', to: 'attempt' },
    ];
    expect(() => inOrder(tables, references)).toThrow('circle: attempt, person');
  });
});
