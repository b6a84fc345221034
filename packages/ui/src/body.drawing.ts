import type { View } from '@palpate/atlas/geometry';
import type { Drawing } from '@palpate/atlas/drawing/front';
import { useEffect, useState } from 'react';

const loaders: Record<View, () => Promise<{ drawing: Drawing }>> = {
  front: () => import('@palpate/atlas/drawing/front'),
  back: () => import('@palpate/atlas/drawing/back'),
};

const loaded = new Map<View, Drawing>();

/** The drawing of a view, once its code has come; null while it comes. */
export function useDrawing(view: View): { drawing: Drawing | null; retry: (() => void) | null } {
  const [tries, setTries] = useState(0);
  const [outcome, setOutcome] = useState<{ view: View; hasFailed: boolean } | null>(null);
  useEffect(() => {
    if (loaded.has(view)) return undefined;
    let isWanted = true;
    const settle = (hasFailed: boolean) => isWanted && setOutcome({ view, hasFailed });
    loaders[view]().then(
      ({ drawing }) => {
        loaded.set(view, drawing);
        settle(false);
      },
      () => settle(true),
    );
    return () => {
      isWanted = false;
    };
  }, [view, tries]);
  const hasFailed = outcome?.view === view && outcome.hasFailed;
  const retry = () => {
    setOutcome(null);
    setTries(tries + 1);
  };
  return { drawing: loaded.get(view) ?? null, retry: hasFailed ? retry : null };
}
