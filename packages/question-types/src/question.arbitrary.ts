import fc from 'fast-check';
import type { QuestionTypeName } from './question-type.registry.ts';

type Sample = { definition: unknown; ids: string[] };

const sentence = fc.string({ minLength: 1, maxLength: 30 }).map((words) => `Text ${words}.`);
const someIds = (minLength: number, maxLength: number) =>
  fc.uniqueArray(
    fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('__proto__', 'key')),
    { minLength, maxLength },
  );

/** Stands in every rationale, so that a leak is found by searching for it. */
export const secret = 'secret-reason';

const optionsOf = (ids: readonly string[], text: string) =>
  ids.map((id) => ({ id, text, rationale: secret }));

const singleChoices: fc.Arbitrary<Sample> = fc
  .tuple(someIds(2, 9), sentence, fc.nat())
  .map(([ids, stem, at]) => ({
    definition: { stem, options: optionsOf(ids, stem), key: ids[at % ids.length] },
    ids,
  }));

const multipleResponses: fc.Arbitrary<Sample> = fc
  .tuple(someIds(2, 9), sentence, fc.nat())
  .map(([ids, stem, at]) => ({
    definition: {
      stem,
      options: optionsOf(ids, stem),
      key: ids.slice(0, 1 + (at % (ids.length - 1))),
    },
    ids,
  }));

const orderings: fc.Arbitrary<Sample> = someIds(3, 12).chain((ids) =>
  fc.tuple(sentence, fc.shuffledSubarray(ids, { minLength: ids.length })).map(([stem, key]) => ({
    definition: { stem, items: ids.map((id) => ({ id, text: stem })), key, rationale: secret },
    ids,
  })),
);

/** Definitions of each type as an author may write them, with their ids. */
export const definitions: Record<QuestionTypeName, fc.Arbitrary<Sample>> = {
  'single-choice': singleChoices,
  'multiple-response': multipleResponses,
  ordering: orderings,
};

/** What a client may send: nonsense of any shape, near misses and fitting responses. */
export function responsesTo(ids: readonly string[]): fc.Arbitrary<unknown> {
  const id = fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 4 }));
  const subset = fc.shuffledSubarray([...ids]);
  const everything = fc.shuffledSubarray([...ids], { minLength: ids.length });
  const list = fc.oneof(everything, subset, fc.array(id, { maxLength: 14 }));
  return fc.oneof(
    fc.record({ choice: id }),
    fc.record({ choices: list }),
    fc.record({ order: list }),
    fc.dictionary(fc.constantFrom('choice', 'choices', 'order', 'x'), fc.oneof(id, list)),
    fc.anything({ withNullPrototype: true, withSparseArray: true }),
  );
}

/** A source of randomness that may be as unlucky as a constant. */
export const randoms: fc.Arbitrary<() => number> = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => () => stream.next().value ?? 0);
