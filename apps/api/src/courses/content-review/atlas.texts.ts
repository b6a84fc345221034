import { createHash } from 'node:crypto';
import { muscles, type Muscle } from '@palpate/atlas';
import type { ReviewableText } from './review.row.ts';

export type MuscleText = ReviewableText & { body: Muscle };

/** Every muscle of the atlas; the fingerprint is of all that is said and marked of it. */
export const muscleTexts: readonly MuscleText[] = muscles.map((muscle) => ({
  kind: 'MUSCLE',
  subject: muscle.id,
  fingerprint: createHash('sha256').update(canonical(muscle)).digest('hex'),
  title: muscle.name,
  moduleTitle: null,
  authored: null,
  body: muscle,
}));

export function findMuscleText(muscleId: string): MuscleText | null {
  return muscleTexts.find(({ subject }) => subject === muscleId) ?? null;
}

/** The same text however its fields are ordered: moving a line unsigns nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).toSorted());
  });
}
