import { writeFileSync } from 'node:fs';
import { drawing as back } from '../drawing.back.ts';
import { drawing as front } from '../drawing.front.ts';
import { outlinesOf } from './outline.ts';
import type { MuscleOutline } from './outline.ts';

const line = ({ id, view, layer, points }: MuscleOutline) =>
  `  { id: '${id}', view: '${view}', layer: '${layer}', points: ${JSON.stringify(points)} },`;

const file = `import type { MuscleOutline } from './drawing/outline.ts';

// Written by drawing/write-outlines.ts from the drawing: the right side, with few corners.
// prettier-ignore
export const muscleOutlines: readonly MuscleOutline[] = [
${[...outlinesOf(front), ...outlinesOf(back)].map(line).join('\n')}
];
`;

writeFileSync(new URL('../muscle.outlines.ts', import.meta.url), file);
