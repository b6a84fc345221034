import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

/** Closes the text that is open, by its button or Escape; the focus goes back to its row. */
export function useOpenText(openText: string | null) {
  const navigate = useNavigate();
  const first = useRef(openText);
  const closed = useRef<string | null>(null);

  useEffect(() => {
    if (openText !== null || closed.current === null) return;
    document.querySelector<HTMLElement>(`[data-text="${closed.current}"]`)?.focus();
    closed.current = null;
  }, [openText]);

  const close = () => {
    closed.current = openText;
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, text: undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInDialog = event.target instanceof Element && event.target.closest('dialog');
    if (event.key !== 'Escape' || openText === null || event.defaultPrevented || isInDialog) return;
    event.preventDefault();
    close();
  };
  return { close, onKeyDown, wasOpenedHere: openText !== first.current };
}
