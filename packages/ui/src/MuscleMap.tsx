import { bestSightOf } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import { useMemo } from 'react';
import { BodyMap } from './BodyMap.tsx';
import { viewportOf } from './body.framing.ts';

/** One muscle on the body, near, with the points that are described in it. */
export function MuscleMap({ muscle }: { muscle: Muscle }) {
  const { view, layer, chosen, viewport } = useMemo(() => {
    const sight = bestSightOf(muscle);
    const shown = { muscles: [muscle], zones: [], view: sight.view, hasReferral: false };
    return { ...sight, chosen: [muscle.id], viewport: viewportOf(shown) };
  }, [muscle]);
  return (
    <BodyMap view={view} layer={layer} chosen={chosen} points={muscle.points} viewport={viewport} />
  );
}
