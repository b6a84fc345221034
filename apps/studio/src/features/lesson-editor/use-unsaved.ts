import { useState } from 'react';
import { findUnsaved, forgetUnsaved, keepUnsaved } from './unsaved.store.ts';
import type { UnsavedText } from './unsaved.store.ts';

type Lesson = { courseId: string; lesson: string };
type Base = { text: string; version: number };

/** What this device kept of an earlier visit, and the keeping of what is written now. */
export function useUnsaved(lesson: Lesson, loaded: Base) {
  const [session] = useState(() => crypto.randomUUID());
  const [offered, setOffered] = useState<UnsavedText | null>(() => findOther(lesson, loaded.text));

  const keep = (text: string, base: Base) => {
    const written = { version: base.version, session };
    if (text === base.text) return forgetUnsaved(localStorage, lesson, written);
    keepUnsaved(localStorage, lesson, { ...written, text, at: new Date().toISOString() });
  };
  const forget = (written: UnsavedText) => {
    forgetUnsaved(localStorage, lesson, written);
    setOffered(findOther(lesson, loaded.text));
  };
  return {
    offered,
    keep,
    forget,
    /** Takes it out of the offer; it stays on the device until it is saved. */
    accept: () => setOffered(null),
    /** Leaves what was written here as an offer: another text takes its place. */
    offerAgain: (text: string, version: number) => {
      const unsaved = {
        version,
        session: `${session}-set-aside`,
        text,
        at: new Date().toISOString(),
      };
      keepUnsaved(localStorage, lesson, unsaved);
      setOffered(unsaved);
    },
  };
}

/** Text that says the same as the saved one is nothing to offer. */
function findOther(lesson: Lesson, saved: string): UnsavedText | null {
  for (;;) {
    const found = findUnsaved(localStorage, lesson);
    if (found?.text !== saved) return found;
    forgetUnsaved(localStorage, lesson, found);
  }
}
