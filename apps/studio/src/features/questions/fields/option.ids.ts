/** Draws a number that is at least 0 and below 1. */
type Random = () => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const UNLIKE = 'bcdfghjkmnpqrstvwxz23456789';

/**
 * An id that nothing in the question has: the next of `names` for a question that nobody has met, else a drawn one.
 * A learner's answers hang on an id, so one that was ever given away is not given to another text.
 */
export function freshId(
  taken: readonly string[],
  {
    isNew,
    random,
    names = [...LETTERS],
  }: { isNew: boolean; random: Random; names?: readonly string[] },
): string {
  const next = isNew ? names.find((name) => !taken.includes(name)) : undefined;
  if (next !== undefined) return next;
  const drawn = Array.from({ length: 4 }, () => UNLIKE[Math.floor(random() * UNLIKE.length)]).join(
    '',
  );
  return taken.includes(drawn) ? freshId(taken, { isNew: false, random }) : drawn;
}
