import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fits, folded } from './text.folding.ts';

describe('a folded text', () => {
  it.each([
    ['Levator Scapulae', 'LEVATOR SCAPULAE'],
    ['  levator \n\t scapulae  ', 'LEVATOR SCAPULAE'],
    ['"Levator scapulae."', 'LEVATOR SCAPULAE'],
    ['(soleus)!?', 'SOLEUS'],
    ['Ménière', 'MENIERE'],
    ['Me\u0301nie\u0300re', 'MENIERE'],
    ['ﬁbre', 'FIBRE'],
    ['Straße', 'STRASSE'],
    ['λόγος', 'ΛΟΓΟΣ'],
    ['İstanbul', 'ISTANBUL'],
    ['１２', '12'],
    ['C5-C6', 'C5-C6'],
    ['…?!', ''],
    ['***', ''],
  ])('of %j is %j', (text, plain) => {
    expect(folded(text)).toBe(plain);
  });

  it('folded again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['levator scapul*', 'levator scapulae', true],
    ['levator scapul*', 'levator scapul', true],
    ['levator scapul*', 'levator scapulae muscle', false],
    ['*trapezius', 'trapezius', true],
    ['*trapezius', 'uppertrapezius', true],
    ['*trapezius', 'upper trapezius', false],
    ['* trapezius', 'upper trapezius', true],
    ['s*s', 'soleus', true],
    ['s*s', 's', false],
    ['a*a', 'a', false],
    ['*us*s', 'soleuses', true],
    ['*ab*c', 'ababc', true],
    ['*a-a*c', 'a-a-ac', false],
    ['c*-c*', 'C5-C6', false],
    ['l**r', 'levator', true],
    ['a.b', 'axb', false],
    ['(a+)+', 'aaaa', false],
  ])('%j, given %j: %s', (pattern, text, isFit) => {
    expect(fits(folded(pattern, '*'), folded(text))).toBe(isFit);
  });

  /** Every way of stretching each star, tried one after the other. */
  function fitsSomehow(pattern: string, text: string): boolean {
    if (pattern === '') return text === '';
    if (pattern[0] !== '*')
      return text[0] === pattern[0] && fitsSomehow(pattern.slice(1), text.slice(1));
    if (fitsSomehow(pattern.slice(1), text)) return true;
    return /^\p{L}/u.test(text) && fitsSomehow(pattern, text.slice(1));
  }

  it('fits just when some way of stretching its stars does', () => {
    const letters = (...more: string[]) =>
      fc
        .array(fc.constantFrom('a', 'b', ' ', ...more), { maxLength: 9 })
        .map((all) => all.join(''));
    fc.assert(
      fc.property(letters('*', '*'), letters('-'), (pattern, text) => {
        expect(fits(pattern, text)).toBe(fitsSomehow(pattern, text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('of many stars does not take long with a text that almost fits', () => {
    const started = performance.now();
    expect(fits('A*'.repeat(100), `${'A'.repeat(100_000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
