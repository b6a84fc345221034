import { useLayoutEffect, useRef } from 'react';

/** Brings the focus back to a control whose row the browser took out and put in elsewhere. */
export function useKeptFocus(drawn: unknown) {
  const control = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (control.current === null) return;
    const element = document.querySelector<HTMLElement>(`[data-control="${control.current}"]`);
    control.current = null;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }, [drawn]);
  return {
    /** The control to be on once the outline is drawn anew. */
    keep: (name: string) => {
      control.current = CSS.escape(name);
    },
  };
}
