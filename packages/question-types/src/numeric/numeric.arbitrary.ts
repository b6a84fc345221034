import fc from 'fast-check';
import { oddNumbers, oddTexts, secret, sentences } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

const amounts = fc
  .oneof(fc.integer(), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  // JSON has no minus zero.
  .map((amount) => amount + 0);
const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(sentences, amounts, fc.double({ min: 0, max: 10, noNaN: true }), names)
  .map(([stem, key, tolerance, units]) => ({
    definition: {
      stem,
      key,
      tolerance,
      units: units.map((name, index) => ({ name, factor: index === 0 ? 1 : index * 60 })),
      rationale: secret,
      commonErrors: [{ value: key + tolerance * 3 + 1, rationale: secret }],
    },
    ids: [],
    right: { value: key, unit: units[0] },
  }));

export const responsesTo = ({ right }: Sample) =>
  fc.oneof(
    fc.record({ value: oddNumbers, unit: fc.constant((right as { unit: string }).unit) }),
    fc.record({ value: fc.oneof(oddNumbers, oddTexts), unit: oddTexts }),
  );
