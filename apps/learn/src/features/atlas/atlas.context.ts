import type { Zone } from '@palpate/atlas';
import type { View } from '@palpate/atlas/geometry';
import { createContext, use } from 'react';

/** What the text beside the picture may do to it. */
export type AtlasPictureState = {
  view: View;
  turnTo: (view: View) => void;
  areZonesShown: boolean;
  showZones: (areShown: boolean) => void;
  /** Goes to a zone on the picture. */
  lookAt: (zone: Zone) => void;
  /** A muscle that was picked on the picture and has no page. */
  other: string | null;
};

export const AtlasPictureContext = createContext<AtlasPictureState | null>(null);

export function useAtlasPicture(): AtlasPictureState {
  const state = use(AtlasPictureContext);
  if (!state) throw new Error('The atlas has no picture around this part');
  return state;
}
