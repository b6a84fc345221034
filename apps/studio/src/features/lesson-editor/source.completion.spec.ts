import { describe, expect, it } from '@jest/globals';
import { suggest } from './source.completion.ts';

const context = {
  sources: [{ id: 'werner', citation: 'Werner R. A book.', isChecked: true }],
  questionKeys: ['Q-1', 'Q-2'],
  glossary: [{ id: 'taut-band', term: 'taut band', definition: 'A band.', sources: [] }],
  assets: [
    { name: 'grip.svg', url: '/assets/1' },
    { name: 'hold.webm', url: '/assets/2' },
    { name: 'hold.vtt', url: '/assets/3' },
  ],
};
const labels = (before: string) => {
  const found = suggest(before, context);
  return found && [...found.words, ...found.snippets].map(({ label }) => label);
};

describe('completion of the lesson language', () => {
  it('offers boxes, blocks and words where a line begins', () => {
    expect(labels(':')).toEqual(expect.arrayContaining([':::caution', '::check', ':term']));
    expect(labels(':::ca')).toContain(':::caution');
  });

  it('offers only words inside a sentence', () => {
    expect(labels('Press the :')).toEqual([':source', ':muscle', ':term', ':limit']);
  });

  it.each(['At 10:', 'a ratio of 6:1', 'Plain words', ''])('leaves %j alone', (before) => {
    expect(suggest(before, context)).toBeNull();
  });

  it.each([
    ['::check{question="', ['Q-1', 'Q-2']],
    [':term[a band]{id="', ['taut-band']],
    ['It is so. :source[', ['werner']],
    ['::figure{src="', ['grip.svg']],
    ['::video{src="', ['hold.webm']],
    ['::video{src="hold.webm" captions="', ['hold.vtt']],
    [':::evidence[How well?]{strength="', ['none-found', 'very-low', 'low', 'moderate']],
    ['::figure{', ['src', 'alt', 'caption']],
    ['::figure{src="grip.svg" ', ['src', 'alt', 'caption']],
  ])('knows what may follow %s', (before, expected) => {
    expect(labels(before)).toEqual(expected);
  });

  it('names muscles and zones of the atlas, one after the other', () => {
    const before = '::body-map{muscles="upper_trapezius lev';
    expect(labels(before)).toContain('levator_scapulae');
    expect(suggest(before, context)?.from).toBe(before.length - 'lev'.length);
    expect(labels('::body-map{zones="')).toContain('axilla');
  });

  it('replaces what was typed of the word', () => {
    expect(suggest('See :sou', context)?.from).toBe('See '.length);
    expect(suggest('::check{question="Q-', context)?.from).toBe('::check{question="'.length);
  });
});
