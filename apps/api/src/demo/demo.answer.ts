import { contains, middleOf, mirrored, type Point, type Shape } from '@palpate/atlas/geometry';
import { questionTypes, type QuestionTypeName } from '@palpate/question-types/pure';

export type Random = () => number;

type Asked = {
  type: QuestionTypeName;
  definition: unknown;
  order: readonly string[];
  isRight: boolean;
  random: Random;
};
type DefinitionOf<Name extends QuestionTypeName> = ReturnType<
  (typeof questionTypes)[Name]['parseDefinition']
>;
type Answerer<Name extends QuestionTypeName> = (
  definition: DefinitionOf<Name>,
  asked: Asked,
) => unknown;

/** A right or a wrong answer to a question of any type; what a person marks gets a plain text. */
export function respond(asked: Asked): unknown {
  // The definition is of the type that it is stored with.
  const answer = answerers[asked.type] as (definition: unknown, asked: Asked) => unknown;
  return answer(asked.definition, asked);
}

const answerers: { [Name in QuestionTypeName]: Answerer<Name> } = {
  'single-choice': ({ key }, { order, isRight, random }) => ({
    choice: isRight ? key : pick(others(order, [key]), random),
  }),
  'multiple-response': ({ key }, { order, isRight, random }) => ({
    choices: isRight ? key : [...key.slice(1), pick(others(order, key), random)],
  }),
  ordering: ({ key }, { isRight }) => ({ order: isRight ? key : key.toReversed() }),
  'true-false': ({ key }, { isRight }) => ({ choice: isRight ? key : !key }),
  numeric: ({ key, tolerance, units, commonErrors }, { isRight }) => ({
    value: isRight ? key : (commonErrors[0]?.value ?? key + 2 * tolerance + 1),
    unit: units[0]?.name,
  }),
  matching: ({ key }, { isRight }) => ({ pairs: isRight ? key : swapped(key) }),
  'point-on-body': (definition, { isRight }) => findPoint(definition, isRight),
  'short-answer': ({ accepted, mistaken }, { isRight }) => {
    const right = accepted.find(({ weight }) => weight === 1)?.text ?? '';
    const text = isRight ? right : (mistaken[0]?.text ?? 'I do not know yet');
    return { text: text.replaceAll('*', '') };
  },
  'claim-check': ({ key }, { isRight }) => {
    const wrong = key === 'overstated' ? 'sound' : 'overstated';
    return { verdict: isRight ? key : wrong };
  },
  'extended-text': (_, { random }) => ({ text: pick(TEXTS, random) }),
};

/** The same demo every time: a linear congruential generator (Numerical Recipes, 1992). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const TEXTS = [
  'I would say what is known and what is not, and leave the rest open. The client decides with me.',
  'It depends on what the client reports. I would ask first, note it, and claim no more than I can show.',
  'I am not sure of the last part. I would read it again in the lesson, then say it in plain words.',
];

/** The first two pairs, each with the other's right side. */
function swapped(key: DefinitionOf<'matching'>['key']): Record<string, string> {
  const [first, second, ...rest] = Object.entries(key);
  if (!first || !second) return {};
  return Object.fromEntries([[first[0], second[1]], [second[0], first[1]], ...rest]);
}

function findPoint(definition: DefinitionOf<'point-on-body'>, isRight: boolean): Point {
  const areas = isRight ? definition.key : definition.commonErrors;
  const shapes = areas.flatMap((area) => area.shapes);
  const points = [...shapes, ...shapes.map((shape) => mirrored(shape))].flatMap(pointsIn);
  const { score } = questionTypes['point-on-body'];
  return points.find((point) => (score(definition, point) === 1) === isRight) ?? { x: 0, y: 0 };
}

/** The middle, and where a shape bends round it the middles of its ears, of which each has two. */
function pointsIn(shape: Shape): Point[] {
  if (shape.kind === 'circle') return [middleOf(shape)];
  const { points } = shape;
  const ears = points.map(([x, y], index): Point => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
    const [afterX, afterY] = points[(index + 1) % points.length] ?? [x, y];
    return { x: (beforeX + x + afterX) / 3, y: (beforeY + y + afterY) / 3 };
  });
  return [middleOf(shape), ...ears].filter((point) => contains(shape, point));
}

function others(ids: readonly string[], key: readonly string[]): string[] {
  return ids.filter((id) => !key.includes(id));
}

function pick(words: readonly string[], random: Random): string | undefined {
  return words[Math.floor(random() * words.length)];
}
