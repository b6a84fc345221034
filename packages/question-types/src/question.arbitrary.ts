import fc from 'fast-check';

/** A question as an author may write it. */
export type Sample = {
  definition: unknown;
  /** The ids that a slot puts in order; none for a type without options. */
  ids: string[];
  /** A response that earns everything, or nothing yet where a person marks. */
  right: unknown;
};
export type Samples = {
  questions: fc.Arbitrary<Sample>;
  /** Responses that fit one of these questions, or nearly do. */
  responsesTo(sample: Sample): fc.Arbitrary<unknown>;
};

/** Stands in everything that a learner may not see before a verdict, so that a leak is found by searching for it. */
export const secret = 'secret-reason';

export const sentences = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `Text ${text}.`);

export const someIds = (minLength: number, maxLength: number) =>
  fc.uniqueArray(
    fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('__proto__', 'key')),
    { minLength, maxLength },
  );

/** Options of which each has a reason. */
export const optionsOf = (ids: readonly string[], text: string) =>
  ids.map((id) => ({ id, text, rationale: secret }));

/** One of the ids, or none of them. */
export const nearIds = (ids: readonly string[]) =>
  fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 4 }));

/** Lists of the ids: all of them, some, or with repeats and strangers. */
export const nearLists = (ids: readonly string[]) =>
  fc.oneof(
    fc.shuffledSubarray([...ids], { minLength: ids.length }),
    fc.shuffledSubarray([...ids]),
    fc.array(nearIds(ids), { maxLength: 14 }),
  );

/** Any number that JavaScript has, the odd ones often. */
export const oddNumbers = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1, -1, 1e308, 5e-324, 0.1 + 0.2),
);

/** Texts, the odd ones often: blank, half a character, stars, a megabyte. */
export const oddTexts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' \n', '\ud800', '***', '0x10', 'NaN', '1e999', 'ﬁ'.repeat(500)),
  fc.constant('a'.repeat(1_000_000)),
);

/** What a client may send to any question: JSON and worse, under the names that responses use. */
export const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }),
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('choice', 'choices', 'order', 'pairs', 'value', 'unit', 'x', 'y', 'text'),
    fc.oneof(
      oddNumbers,
      oddTexts,
      fc.boolean(),
      fc.constant(null),
      fc.array(oddTexts),
      fc.object(),
    ),
  ),
);

/** A source of randomness that may be as unlucky as a constant. */
export const randoms: fc.Arbitrary<() => number> = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => () => stream.next().value ?? 0);
