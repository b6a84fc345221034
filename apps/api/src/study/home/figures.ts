import {
  progress,
  score,
  scorePercent,
  totalProgress,
  type Progress,
  type Score,
} from '@palpate/learning';
import type { Outline, OutlineModule } from '../../courses/index.ts';

/** Arrays by module slot as the roll-up holds them; null and missing mean nothing yet. */
export type RollupArrays = {
  done: readonly (number | null)[];
  quiz_points: readonly (string | null)[];
  quiz_out_of: readonly (string | null)[];
};

const EMPTY: RollupArrays = { done: [], quiz_points: [], quiz_out_of: [] };

/** The one way from a roll-up and a release to progress: every screen's figure comes from here. */
export function moduleProgress(module: OutlineModule, rollup: RollupArrays = EMPTY): Progress {
  return progress(rollup.done[module.slot - 1] ?? 0, module.required);
}

export function courseProgress(outline: Outline, rollup: RollupArrays = EMPTY): Progress {
  return totalProgress(outline.modules.map((module) => moduleProgress(module, rollup)));
}

/** The score of the counting attempt of the module's quiz. */
export function moduleScore(module: OutlineModule, rollup: RollupArrays = EMPTY): Score | null {
  const points = rollup.quiz_points[module.slot - 1] ?? null;
  const outOf = rollup.quiz_out_of[module.slot - 1] ?? null;
  return points === null || outOf === null ? null : score(points, outOf);
}

/** Its percent alone, for a map of hundreds. */
export function moduleScorePercent({ slot }: OutlineModule, rollup: RollupArrays): number | null {
  const points = rollup.quiz_points[slot - 1] ?? null;
  const outOf = rollup.quiz_out_of[slot - 1] ?? null;
  return points === null || outOf === null ? null : scorePercent(points, outOf);
}
