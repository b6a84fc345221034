import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { isTooLarge, measureQuery, queryLimits } from './query.policy.ts';

const measure = (query: string) => measureQuery(parse(query));
const nest = (depth: number) => '{ a '.repeat(depth) + '}'.repeat(depth);

describe('measureQuery', () => {
  it('counts depth, fields and aliases of the largest operation', () => {
    const query = '{ a } query B { x: a { b { c } } y: a }';
    expect(measure(query)).toEqual({ depth: 3, fields: 4, aliases: 2 });
  });

  it('counts a fragment wherever it is spread', () => {
    const query = '{ a { ...F } b { ...F } } fragment F on T { c { d } }';
    expect(measure(query)).toEqual({ depth: 3, fields: 6, aliases: 0 });
  });

  it('does not count an inline fragment as a level', () => {
    expect(measure('{ a { ... on T { b } } }').depth).toBe(2);
  });

  it('takes a fragment within itself as endless', () => {
    const query = '{ ...F } fragment F on T { a { ...G } } fragment G on T { ...F }';
    expect(measure(query).depth).toBe(Infinity);
  });

  it('counts fragments that double each other without writing them out', () => {
    const fragments = Array.from({ length: 60 }, (_, index) => {
      return `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`;
    });
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F60 on T { a }`;
    expect(measure(query).fields).toBe(2 ** 60);
  });
});

describe('isTooLarge', () => {
  it.each([
    ['the depth that is allowed', nest(queryLimits.depth), false],
    ['one level more', nest(queryLimits.depth + 1), true],
    ['the last alias', `{ ${'x: a '.repeat(queryLimits.aliases)} }`, false],
    ['one alias more', `{ ${'x: a '.repeat(queryLimits.aliases + 1)} }`, true],
    ['too many fields', `{ ${'a '.repeat(queryLimits.fields + 1)} }`, true],
  ])('%s', (_, query, expected) => {
    expect(isTooLarge(measure(query))).toBe(expected);
  });
});
