import fc from 'fast-check';
import { oddTexts, secret, sentences } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(sentences, fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5 }))
  .map(([stem, maxWords, points]) => ({
    definition: { stem, maxWords, rubric: [{ points, criterion: secret }], modelAnswer: secret },
    ids: [],
    right: { text: stem },
  }));

export const responsesTo = () => fc.record({ text: oddTexts });
