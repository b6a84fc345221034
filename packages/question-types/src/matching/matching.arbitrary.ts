import fc from 'fast-check';
import { nearIds, secret, sentences, someIds } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

type Written = { left: { id: string }[] };

/** Of four to sixteen ids, the first two or more stand on the left and no fewer on the right. */
export const questions: fc.Arbitrary<Sample> = fc
  .tuple(someIds(4, 16), sentences, fc.nat())
  .map(([ids, stem, at]) => {
    const lefts = ids.slice(0, 2 + (at % (Math.floor(ids.length / 2) - 1)));
    const rights = ids.slice(lefts.length, lefts.length + 12);
    const key = Object.fromEntries(lefts.map((id, index) => [id, rights[index]]));
    const side = (id: string) => ({ id, text: stem });
    const right = rights.map((id) => ({ ...side(id), rationale: secret }));
    return {
      definition: { stem, left: lefts.map(side), right, key, rationale: secret },
      ids: rights,
      right: { pairs: key },
    };
  });

export const responsesTo = ({ definition, ids }: Sample) => {
  const lefts = (definition as Written).left.map(({ id }) => id);
  const rights = fc.oneof(nearIds(ids), fc.constant(null));
  const near = fc.array(fc.tuple(nearIds(lefts), rights), { maxLength: 8 });
  const fitting = fc
    .shuffledSubarray(ids)
    .map((given) => given.slice(0, lefts.length).map((id, index) => [lefts[index] ?? '', id]));
  return fc.oneof(near, fitting).map((pairs) => ({ pairs: Object.fromEntries(pairs) }));
};
