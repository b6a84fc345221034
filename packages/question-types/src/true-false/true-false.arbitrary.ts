import fc from 'fast-check';
import { secret, sentences } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(sentences, fc.boolean())
  .map(([stem, key]) => ({
    definition: { stem, key, rationales: { true: secret, false: secret } },
    ids: [],
    right: { choice: key },
  }));

export const responsesTo = () =>
  fc.record({ choice: fc.constantFrom<unknown>(true, false, 'true', 'false', 0, 1) });
