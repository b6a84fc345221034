import { useEffect, useState } from 'react';
import { createTypingPause } from './typing.pause.ts';

type Typed = { position: number; response: unknown };

/** Saves what is typed after a second's pause, and at once when the page is left. */
export function useTyping(save: (position: number, response: unknown) => void) {
  const [isTyping, setTyping] = useState(false);
  // The save of the first render is the save of them all: it only knows the queue.
  const [pause] = useState(() =>
    createTypingPause<Typed>(({ position, response }) => {
      setTyping(false);
      save(position, response);
    }),
  );

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') pause.settle();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (pause.isHolding()) event.preventDefault();
      pause.settle();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeunload', onLeave);
      pause.settle();
    };
  }, [pause]);

  const hold = (position: number, response: unknown) => {
    setTyping(true);
    pause.hold({ position, response });
  };
  const drop = () => {
    setTyping(false);
    pause.drop();
  };
  return { isTyping, hold, drop, settle: pause.settle };
}
