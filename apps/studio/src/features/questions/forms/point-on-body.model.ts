import type { Layer, View } from '@palpate/atlas/geometry';
import type { BodySide } from '@palpate/question-types/pure';
import { amount, list, oneOf, text } from './field.readers.ts';
import type { Amount, Fields } from './field.readers.ts';

export type AreaModel = { atlas: string; radius: Amount; pad: Amount };
export type ErrorAreaModel = AreaModel & { rationale: string };
export type PointOnBodyModel = {
  stem: string;
  view: View;
  layer: Layer;
  side: BodySide;
  key: AreaModel[];
  rationale: string;
  commonErrors: ErrorAreaModel[];
};

export function pointOnBodyModel(fields: Fields): PointOnBodyModel {
  return {
    stem: text(fields['stem']),
    view: oneOf(['back', 'front'], fields['view']),
    layer: oneOf(['superficial', 'deep'], fields['layer']),
    side: oneOf(['either', 'right', 'left'], fields['side']),
    key: list(fields['key'], areaOf),
    rationale: text(fields['rationale']),
    commonErrors: list(fields['commonErrors'], (area) => ({
      ...areaOf(area),
      rationale: text(area['rationale']),
    })),
  };
}

function areaOf(fields: Fields): AreaModel {
  return {
    ...fields,
    atlas: text(fields['atlas']),
    radius: amount(fields['radius']),
    pad: amount(fields['pad']),
  };
}
