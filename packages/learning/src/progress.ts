/** Required activities done, of those required; `percent` is 0 to 100, rounded down. */
export type Progress = { done: number; required: number; percent: number };

/**
 * Progress through required activities: the one place where a count becomes a share.
 *
 * @param done whole number, 0 or more; what is done beyond `required` does not count
 * @param required whole number, 0 or more; with nothing required the share is 0
 * @throws RangeError when a count is negative or not whole
 * @source docs/architecture.md, "What the figures mean"
 */
export function progress(done: number, required: number): Progress {
  for (const count of [done, required]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  }
  const counted = Math.min(done, required);
  const percent = required === 0 ? 0 : Math.floor((counted * 100) / required);
  return { done: counted, required, percent };
}

/**
 * Whether everything required is done. What requires nothing is never finished: nothing marks the moment, and an
 * empty release would hand out certificates.
 *
 * @param counts whole numbers, 0 or more
 * @source docs/architecture.md, "What the figures mean"
 */
export function isFinished({ done, required }: Pick<Progress, 'done' | 'required'>): boolean {
  return required > 0 && done >= required;
}

/** The progress over several parts: their counts added, never their shares. */
export function totalProgress(parts: readonly Progress[]): Progress {
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  const required = parts.reduce((sum, part) => sum + part.required, 0);
  return progress(done, required);
}
