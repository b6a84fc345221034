import { describe, expect, it } from '@jest/globals';
import { readOptions } from './bench.options.ts';

const read = (words: string[]) => readOptions(words, {}, '/checkout');

describe('the words of a bench', () => {
  it('are the full scale, one history and every operation when none is given', () => {
    const options = read([]);
    expect(options).toMatchObject({ history: 1, isFresh: false });
    expect(options.scale.name).toBe('full');
    expect(options.operations).toContain('overview');
  });

  it('name scale, history and operations', () => {
    const options = read(['--small', '--history', '10', '--only', 'home, answer']);
    expect(options).toMatchObject({ history: 10, operations: ['home', 'answer'] });
    expect(options.dataDir).toBe('/checkout/.data/bench/small-10');
  });

  it.each([
    [['--smal'], '"--smal" is not known here'],
    [['--history', '0'], '--history takes a whole number'],
    [['--rounds'], '--rounds takes a whole number'],
    [['--only', 'home,breakfast'], '"breakfast" is no operation'],
  ])('%j are refused in words', (words, message) => {
    expect(() => read(words)).toThrow(message);
  });
});
