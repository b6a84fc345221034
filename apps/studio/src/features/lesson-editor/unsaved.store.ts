/** Text that was written and not saved; `session` is the visit to the page in which it was written. */
export type UnsavedText = Written & { text: string; at: string };
export type Written = { version: number; session: string };

type Lesson = { courseId: string; lesson: string };
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'palpate.unsaved';

/** The newest text of this lesson that is kept on this device; what can't be read is none. */
export function findUnsaved(store: Store, lesson: Lesson): UnsavedText | null {
  const texts = keysOf(store, lesson).flatMap((key) => {
    const text = readText(key, store.getItem(key));
    return text ? [text] : [];
  });
  return texts.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

/** Keeps a text; a device that has no room for it keeps nothing, and the page goes on. */
export function keepUnsaved(store: Store, lesson: Lesson, unsaved: UnsavedText): boolean {
  const { text, at } = unsaved;
  try {
    store.setItem(keyOf(lesson, unsaved), JSON.stringify({ text, at }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was written on this version in this visit. */
export function forgetUnsaved(store: Store, lesson: Lesson, written: Written): void {
  store.removeItem(keyOf(lesson, written));
}

function keyOf(lesson: Lesson, { version, session }: Written): string {
  return `${startOf(lesson)}${version}:${session}`;
}

function startOf({ courseId, lesson }: Lesson): string {
  return [PREFIX, courseId, lesson, ''].map(encodeURIComponent).join(':');
}

function keysOf(store: Store, lesson: Lesson): string[] {
  const start = startOf(lesson);
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.filter((key) => key !== null).filter((key) => key.startsWith(start));
}

function readText(key: string, written: string | null): UnsavedText | null {
  const [session = '', version] = key.split(':').toReversed();
  const value = parsed(written);
  if (typeof value !== 'object' || value === null) return null;
  if (!('text' in value) || !('at' in value)) return null;
  const { text, at } = value;
  if (typeof text !== 'string' || typeof at !== 'string') return null;
  return { version: Number(version), session, text, at };
}

function parsed(written: string | null): unknown {
  try {
    return JSON.parse(written ?? 'null');
  } catch {
    return null;
  }
}
