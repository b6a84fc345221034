import { frontDeep } from './drawing/front.deep.ts';
import { frontBones, frontLines, frontOutline } from './drawing/front.figure.ts';
import { frontSuperficial } from './drawing/front.superficial.ts';
import { closedByMirror, withMoreFibres } from './drawing/path.ts';
import type { Drawing } from './drawing/drawing.types.ts';

export type { DrawnBone, DrawnLine, DrawnMuscle, Drawing } from './drawing/drawing.types.ts';

/** The figure from the front: a schematic drawing, not to scale. */
export const drawing: Drawing = {
  view: 'front',
  edge: closedByMirror(frontOutline),
  muscles: {
    superficial: frontSuperficial.map(withMoreFibres),
    deep: frontDeep.map(withMoreFibres),
  },
  bones: frontBones,
  lines: frontLines,
};
