import { isFinished } from '@palpate/learning';
import type { Outline } from '../courses/index.ts';
import type { CompletionRow } from '../study/index.ts';

type Done = Pick<CompletionRow, 'activity_id' | 'at'>;

/** When the last required activity of the release was done; null while one is missing, or none is required. */
export function completedAt(outline: Outline, completions: readonly Done[]): Date | null {
  const done = new Map(completions.map(({ activity_id, at }) => [activity_id, at]));
  const required = outline.modules
    .flatMap(({ activities }) => activities)
    .filter(({ isRequired }) => isRequired);
  const moments = required.flatMap(({ id }) => done.get(id)?.getTime() ?? []);
  if (!isFinished({ done: moments.length, required: required.length })) return null;
  return new Date(Math.max(...moments));
}

/** The certificate that stands: the newest that was not withdrawn. Newest first. */
export function standing<C extends { withdrawn_at: Date | null }>(
  certificates: readonly C[],
): C | null {
  return certificates.find(({ withdrawn_at }) => withdrawn_at === null) ?? null;
}
