import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { isTooLarge, measureQuery, queryLimits } from './query.policy.ts';

const measure = (query: string, variables = {}) => measureQuery(parse(query), variables);
const nest = (depth: number) => '{ a '.repeat(depth) + '}'.repeat(depth);

describe('measureQuery', () => {
  it('counts depth, fields and aliases of the largest operation', () => {
    const query = '{ a } query B { x: a { b { c } } y: a }';
    expect(measure(query)).toMatchObject({ depth: 3, fields: 4, aliases: 2 });
  });

  it('counts a fragment wherever it is spread', () => {
    const query = '{ a { ...F } b { ...F } } fragment F on T { c { d } }';
    expect(measure(query)).toMatchObject({ depth: 3, fields: 6, aliases: 0 });
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

describe('the cost of a page', () => {
  const page = (args: string) => `query ($n: Int) { list${args} { edges { node { a } } } }`;

  it.each([
    ['a number', page('(first: 10)'), {}, 31],
    ['the largest page of any list', page('(first: 500)'), {}, 1501],
    ['a variable', page('(first: $n)'), { n: 10 }, 31],
    ['a variable that is left out', page('(first: $n)'), {}, 1501],
    ['no number at all', page(''), {}, 151],
    ['a number that is refused anyway', page('(first: 100000)'), {}, 1501],
    ['a page within a page', '{ a(first: 100) { b(first: 100) { c } } }', {}, 10_101],
    ['what is no page', '{ a { b { c } } }', {}, 3],
  ])('%s', (_, query, variables, cost) => {
    expect(measure(query, variables).cost).toBe(cost);
  });
});

describe('isTooLarge', () => {
  it.each([
    ['the depth that is allowed', nest(queryLimits.depth), false],
    ['one level more', nest(queryLimits.depth + 1), true],
    ['the last alias', `{ ${'x: a '.repeat(queryLimits.aliases)} }`, false],
    ['one alias more', `{ ${'x: a '.repeat(queryLimits.aliases + 1)} }`, true],
    ['the last directive', `{ a ${'@skip(if: true) '.repeat(queryLimits.directives)} }`, false],
    ['one directive more', `{ a ${'@skip(if: true) '.repeat(queryLimits.directives + 1)} }`, true],
    ['pages within pages', '{ a(first: 200) { b(first: 200) { c } } }', true],
    ['too many fields', `{ ${'a '.repeat(queryLimits.fields + 1)} }`, true],
  ])('%s', (_, query, expected) => {
    expect(isTooLarge(measure(query))).toBe(expected);
  });
});
