import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMedia } from '../../ui/use-media.ts';

/** Opens a student beside the table where there is room, as a page where there is none. */
export function useStudentBeside(openStudent: string | null) {
  const navigate = useNavigate();
  const hasRoom = useMedia('(min-width: 64rem)');
  const opener = useRef<HTMLElement | null>(null);
  const [wasOpenedHere, setWasOpenedHere] = useState(false);
  const shownStudent = hasRoom ? openStudent : null;

  const open = useCallback(
    (enrolmentId: string, from: HTMLElement) => {
      if (!hasRoom) {
        void navigate({ to: '/students/$enrolmentId', params: { enrolmentId } });
        return;
      }
      opener.current = from;
      setWasOpenedHere(true);
      void navigate({
        to: '.',
        search: (previous) => ({ ...previous, student: enrolmentId }),
        // Back closes the pane, however many students were looked at in it.
        replace: openStudent !== null,
        resetScroll: false,
      });
    },
    [hasRoom, navigate, openStudent],
  );

  const close = () => {
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, student: undefined }),
      replace: true,
      resetScroll: false,
    });
    const row = document.querySelector<HTMLElement>('tr[data-open] th a');
    (opener.current?.isConnected ? opener.current : row)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || shownStudent === null || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return { shownStudent, wasOpenedHere, open, close, onKeyDown };
}
