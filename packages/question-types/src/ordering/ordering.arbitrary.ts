import fc from 'fast-check';
import { nearLists, secret, sentences, someIds } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

export const questions: fc.Arbitrary<Sample> = someIds(3, 12).chain((ids) =>
  fc.tuple(sentences, fc.shuffledSubarray(ids, { minLength: ids.length })).map(([stem, key]) => ({
    definition: { stem, items: ids.map((id) => ({ id, text: stem })), key, rationale: secret },
    ids,
    right: { order: key },
  })),
);

export const responsesTo = ({ ids }: Sample) => fc.record({ order: nearLists(ids) });
