import { describe, expect, it } from '@jest/globals';
import { blockAtLine } from './source.blocks.ts';

const lesson = [
  '---',
  'id: l1',
  '---',
  '',
  '## First',
  'Words.',
  '### A part of it',
  '```',
  '## no heading',
  '```',
  '## Second',
  'More words.',
].join('\n');

describe('the block at the cursor', () => {
  it.each([
    [1, -1],
    [4, -1],
    [5, 0],
    [7, 0],
    [9, 0],
    [11, 1],
    [12, 1],
  ])('is, at line %i, number %i', (line, block) => {
    expect(blockAtLine(lesson, line)).toBe(block);
  });
});
