import { describe, expect, it } from '@jest/globals';
import { parseBounded } from './yaml.bounds.ts';

const many = Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`);

describe('YAML that would take the parser long', () => {
  it.each([
    ['brackets in brackets', '['.repeat(50_000)],
    ['maps in maps', '{a: '.repeat(50_000)],
    ['brackets with words', '[a'.repeat(100_000)],
    ['an alias on every line', '- &a [*a]\n'.repeat(4_000)],
    ['one field many times', 'a: 1\n'.repeat(5_000)],
    ['fields without end', many.join('\n')],
    ['fields without end in brackets', `{${many.join(',')}}`],
    ['lists in lists', '- '.repeat(10_000)],
  ])('is done with in a moment: %s', (_, text) => {
    const before = process.cpuUsage();
    parseBounded(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  });

  it.each([
    ['[ '.repeat(101), 'Brackets are nested too deeply', 200],
    ['- a: 1\n  b: 2\n  a: 3\n', 'Map keys must be unique', 16],
    ['{ a: 1, a: 2 }', 'Map keys must be unique', 8],
    [`- &a b\n${'- *a\n'.repeat(21)}`, 'More than 20 aliases are used', 109],
  ])('says where it is too much: %j', (text, message, place) => {
    const [error] = parseBounded(text).errors;
    expect([error?.message, error?.pos[0]]).toEqual([message, place]);
  });

  it('lets pass what a course may hold', () => {
    const text = `a: &a [1]\nb: *a\nc: "[0, 1) and [1, 2)"\nd: ${'['.repeat(20)}${']'.repeat(20)}\n`;
    const document = parseBounded(text);
    expect(document.errors).toEqual([]);
    expect(document.toJS()).toMatchObject({ a: [1], b: [1] });
  });
});
