import { describe, expect, it } from '@jest/globals';
import { findWords } from './glossary.search.ts';

const words = [
  { term: 'Taut band', definition: 'A firm strand in a muscle.' },
  { term: 'Élan', definition: 'A word with an accent.' },
  { term: 'Band', definition: 'Something long and narrow.' },
  { term: 'Fibre', definition: 'Many of them make a band.' },
];
const found = (sought: string) => findWords(words, sought, 'en').map(({ term }) => term);

describe('the words of the glossary', () => {
  it('stand in the order of their letters', () => {
    expect(found('')).toEqual(['Band', 'Élan', 'Fibre', 'Taut band']);
  });

  it('are found by a part of their name first, then by their meaning', () => {
    expect(found(' BAND')).toEqual(['Band', 'Taut band', 'Fibre']);
  });

  it('are found without their accents', () => {
    expect(found('elan')).toEqual(['Élan']);
  });
});
