import { backDeep } from './drawing/back.deep.ts';
import { backBones, backLines, backOutline } from './drawing/back.figure.ts';
import { backSuperficial } from './drawing/back.superficial.ts';
import { closedByMirror, withMoreFibres } from './drawing/path.ts';
import type { Drawing } from './drawing/drawing.types.ts';

export type { DrawnBone, DrawnLine, DrawnMuscle, Drawing } from './drawing/drawing.types.ts';

/** The figure from the back: a schematic drawing, not to scale. */
export const drawing: Drawing = {
  view: 'back',
  edge: closedByMirror(backOutline),
  muscles: { superficial: backSuperficial.map(withMoreFibres), deep: backDeep.map(withMoreFibres) },
  bones: backBones,
  lines: backLines,
};
