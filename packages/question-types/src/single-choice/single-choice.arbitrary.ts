import fc from 'fast-check';
import { nearIds, optionsOf, sentences, someIds } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(someIds(2, 9), sentences, fc.nat())
  .map(([ids, stem, at]) => {
    const key = ids[at % ids.length];
    return {
      definition: { stem, options: optionsOf(ids, stem), key },
      ids,
      right: { choice: key },
    };
  });

export const responsesTo = ({ ids }: Sample) => fc.record({ choice: nearIds(ids) });
