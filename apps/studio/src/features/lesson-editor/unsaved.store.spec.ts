import { beforeEach, describe, expect, it } from '@jest/globals';
import { findUnsaved, forgetUnsaved, keepUnsaved } from './unsaved.store.ts';

const third = { version: 3, session: 'a' };
const fourth = { version: 4, session: 'a' };
const l4 = { courseId: 'course', lesson: 'l4' };
let store: ReturnType<typeof memory>;

beforeEach(() => {
  store = memory();
});

describe('text that was not saved', () => {
  it('comes back with the version it was written on', () => {
    const text = { ...third, text: 'Half a sentence', at: '2026-11-23T10:00:00Z' };
    keepUnsaved(store, l4, text);
    expect(findUnsaved(store, l4)).toEqual(text);
  });

  it('is the newest where several versions left one', () => {
    keepUnsaved(store, l4, { ...fourth, text: 'older', at: '2026-11-23T10:00:00Z' });
    keepUnsaved(store, l4, { ...third, text: 'newer', at: '2026-11-23T11:00:00Z' });
    expect(findUnsaved(store, l4)?.text).toBe('newer');
  });

  it('of an earlier visit is not written over', () => {
    keepUnsaved(store, l4, { ...third, text: 'earlier', at: '2026-11-23T10:00:00Z' });
    const now = { version: 3, session: 'b' };
    keepUnsaved(store, l4, { ...now, text: 'now', at: '2026-11-23T11:00:00Z' });
    forgetUnsaved(store, l4, now);
    expect(findUnsaved(store, l4)?.text).toBe('earlier');
  });

  it('is not that of another lesson or course, whatever their names', () => {
    const at = '2026-11-23T10:00:00Z';
    keepUnsaved(store, { ...l4, lesson: 'l40' }, { ...third, text: 'other', at });
    keepUnsaved(store, { ...l4, lesson: 'l4:5' }, { ...third, text: 'other', at });
    keepUnsaved(store, { ...l4, courseId: 'second' }, { ...third, text: 'other', at });
    expect(findUnsaved(store, l4)).toBeNull();
  });

  it('is forgotten by its version and visit', () => {
    const at = '2026-11-23T10:00:00Z';
    keepUnsaved(store, l4, { ...third, text: 'a', at });
    keepUnsaved(store, l4, { ...fourth, text: 'b', at });
    forgetUnsaved(store, l4, fourth);
    expect(findUnsaved(store, l4)?.text).toBe('a');
  });

  it.each(['', '{', '7', '{"text":1,"at":2}'])('is none where %j was found', (written) => {
    store.setItem('palpate.unsaved:course:l4:3:a', written);
    expect(findUnsaved(store, l4)).toBeNull();
  });

  it('is given up where the device is full', () => {
    const full = {
      ...store,
      setItem: () => {
        throw new Error('full');
      },
    };
    const text = { ...third, text: 'a', at: '2026-11-23T10:00:00Z' };
    expect(keepUnsaved(full, l4, text)).toBe(false);
  });
});

function memory() {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}
