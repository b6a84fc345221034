import fc from 'fast-check';
import { nearLists, optionsOf, sentences, someIds } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(someIds(2, 9), sentences, fc.nat())
  .map(([ids, stem, at]) => {
    const key = ids.slice(0, 1 + (at % (ids.length - 1)));
    return {
      definition: { stem, options: optionsOf(ids, stem), key },
      ids,
      right: { choices: key },
    };
  });

export const responsesTo = ({ ids }: Sample) => fc.record({ choices: nearLists(ids) });
