import { describe, expect, it } from '@jest/globals';
import { compileLesson } from './lesson.compiler.ts';
import { readingGaps } from './reading.gaps.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

function gapsOf(body: string) {
  const markdown = `---\nid: l1\ntitle: T\nminutes: 3\nreview: draft\n---\n\n${body}\n`;
  return readingGaps(compileLesson(markdown, { sources: [] }).tree);
}

describe('readingGaps', () => {
  it('measures each stretch at 200 words a minute, longest first', () => {
    const body = `## One\n\n${words(99)}\n\n::check{question="A"}\n\n${words(200)}`;
    expect(gapsOf(body)).toEqual([
      { block: 0, seconds: 60 },
      { block: 0, seconds: 30 },
    ]);
  });

  it('goes on over the border of two blocks and names the one it began in', () => {
    const body = `## One\n\n::hold-timer\n\n${words(49)}\n\n## Two\n\n${words(50)}\n\n::pressure-dial`;
    expect(gapsOf(body)).toEqual([
      { block: 0, seconds: 30 },
      { block: 0, seconds: 0.3 },
    ]);
  });

  it.each([
    '::check{question="A"}',
    '::pressure-dial',
    '::hold-timer',
    '::body-map{muscles="infraspinatus"}',
    '::video{src="a.webm" captions="a.vtt" title=" -"}',
    ':::predict[?]\n:::',
  ])('ends at something to do: %s', (doing) => {
    expect(gapsOf(`## One\n\n${words(99)}\n\n${doing}\n\n${words(40)}`)).toHaveLength(2);
  });

  it('reads on through boxes, tables and figures', () => {
    const body = `## One\n\n:::caution[Two words]\n${words(7)}\n:::\n\n| a | b |\n| - | - |\n| c | d |`;
    expect(gapsOf(body)).toEqual([{ block: 0, seconds: (14 * 60) / 200 }]);
  });

  it('reads the answer of a prediction after it', () => {
    const body = `## One\n\n:::predict[Four words of prompt]\n${words(10)}\n:::`;
    expect(gapsOf(body)).toEqual([
      { block: 0, seconds: 3 },
      { block: 0, seconds: 1.5 },
    ]);
  });
});
