import { describe, expect, it } from '@jest/globals';
import { findSources, lessonContext, readMatter, writeMatter } from './release.matter.ts';

const book = { id: 'book', citation: 'A book.', isChecked: true };
const hash = 'ab'.repeat(32);

describe('the matter of a release', () => {
  it('is read as it was written', () => {
    const glossary = [{ id: 'grip', term: 'Grip', definition: 'A hold.', sources: [] }];
    const assets = [{ name: 'grip.svg', hash, type: 'image/svg+xml' as const, size: 9 }];
    const matter = { sources: [book], limits: null, glossary, assets };
    expect(readMatter(writeMatter(matter))).toEqual(matter);
  });

  it('of before is a list of sources alone', () => {
    const matter = { sources: [book], limits: null, glossary: [], assets: [] };
    expect(readMatter(JSON.stringify([book]))).toEqual(matter);
  });

  it('gives lessons the address of each file', () => {
    const assets = [
      { name: 'grip.svg', hash, type: 'image/svg+xml' as const, size: 9, width: 3, height: 2 },
      { name: 'hold.webm', hash, type: 'video/webm' as const, size: 9 },
    ];
    const matter = { sources: [], limits: null, glossary: [], assets };
    expect(lessonContext(matter).assets).toEqual([
      { name: 'grip.svg', url: `/assets/${hash}.svg`, width: 3, height: 2 },
      { name: 'hold.webm', url: `/assets/${hash}.webm` },
    ]);
  });

  it('finds sources in the order asked, and leaves out what is not there', () => {
    const paper = { id: 'paper', citation: 'A paper.', isChecked: false };
    const matter = { sources: [book, paper], limits: null, glossary: [], assets: [] };
    expect(findSources(matter, ['paper', 'gone', 'book'])).toEqual([paper, book]);
  });
});
