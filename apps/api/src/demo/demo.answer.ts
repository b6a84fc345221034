export type Random = () => number;

type Asked = {
  type: string;
  definition: unknown;
  order: readonly string[];
  isRight: boolean;
  random: Random;
};

/** A right or a wrong answer to a question of the shipped course's types. */
export function respond({ type, definition, order, isRight, random }: Asked): unknown {
  const key = keyOf(definition);
  const wrong = order.filter((id) => !key.includes(id));
  if (type === 'single-choice') return { choice: isRight ? key[0] : pick(wrong, random) };
  if (type === 'multiple-response') {
    return { choices: isRight ? key : [...key.slice(1), pick(wrong, random)] };
  }
  return { order: isRight ? key : order };
}

/** The same demo every time: a linear congruential generator (Numerical Recipes, 1992). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function keyOf(definition: unknown): string[] {
  const { key } = definition as { key: string | string[] };
  return Array.isArray(key) ? key : [key];
}

function pick(ids: readonly string[], random: Random): string {
  return ids[Math.floor(random() * ids.length)] ?? '';
}
