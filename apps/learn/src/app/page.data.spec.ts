import { describe, expect, it } from '@jest/globals';
import { momentOf, readPageData, writePageData } from './page.data.ts';

const data = {
  now: '2026-03-01T23:30:00.000Z',
  timeZone: 'Asia/Tokyo',
  cache: { ROOT_QUERY: { name: '</script><script>alert(1)</script><!--' } },
};

/** The part of a page that is asked for. */
const pageWith = (textContent: string | null) =>
  ({
    getElementById: () => (textContent === null ? null : { textContent }),
  }) as unknown as Document;

describe('what a page was drawn from', () => {
  it('comes through the page unchanged, and no text in it ends its element', () => {
    const written = writePageData(data);
    expect(written).not.toContain('<');
    expect(readPageData(pageWith(written))).toEqual(data);
  });

  it('is nothing on a page that came without content', () => {
    expect(readPageData(pageWith(null))).toBeNull();
  });

  it('has a moment only where the zone of the reader was known', () => {
    expect(momentOf(data)).toEqual({ now: new Date(data.now), timeZone: 'Asia/Tokyo' });
    expect(momentOf({ ...data, timeZone: null })).toBeNull();
  });
});
