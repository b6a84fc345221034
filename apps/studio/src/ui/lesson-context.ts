import type { LessonContext } from '@palpate/content';

const known = new WeakMap<object, LessonContext>();
const empty: LessonContext = { sources: [] };

/** The draft's context for the compiler: JSON of the server's own making, the same object each time. */
export function readLessonContext(context: unknown): LessonContext {
  if (typeof context !== 'object' || context === null) return empty;
  const read = known.get(context) ?? { sources: [], ...context };
  known.set(context, read);
  return read;
}
