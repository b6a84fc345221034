import { compileLesson } from '@palpate/content';
import type { LessonContext } from '@palpate/content';
import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/** The lesson as the server would compile it, a moment after the last key. */
export function useCompiled(text: string, context: LessonContext) {
  const [compiled, setCompiled] = useState(() => ({ text, ...compileLesson(text, context) }));
  useEffect(() => {
    const timer = setTimeout(
      () => setCompiled({ text, ...compileLesson(text, context) }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, context]);
  return compiled;
}
