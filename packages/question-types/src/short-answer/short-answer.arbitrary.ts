import fc from 'fast-check';
import { oddTexts, secret, sentences } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

const patterns = fc.stringMatching(/^\*?[a-z]{1,6}( [a-z]{1,6})?\*?$/);

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(
    sentences,
    patterns,
    fc.array(patterns, { maxLength: 4 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([stem, pattern, others, weight]) => ({
    definition: {
      stem,
      accepted: [{ text: pattern, weight: 1 }, ...others.map((text) => ({ text, weight }))],
      mistaken: [{ text: `not ${pattern}`, rationale: secret }],
      rationale: secret,
    },
    ids: [],
    right: { text: pattern.replaceAll('*', 'x') },
  }));

export const responsesTo = ({ right }: Sample) => {
  const { text } = right as { text: string };
  return fc.record({
    text: fc.oneof(oddTexts, fc.constantFrom(` ${text.toUpperCase()}.`, `${text} x`)),
  });
};
