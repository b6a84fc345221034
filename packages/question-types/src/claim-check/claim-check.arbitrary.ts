import fc from 'fast-check';
import { secret, sentences } from '../question.arbitrary.ts';
import type { Sample } from '../question.arbitrary.ts';
import { verdicts } from './claim.verdicts.ts';

export const questions: fc.Arbitrary<Sample> = fc
  .tuple(sentences, fc.constantFrom(...verdicts), fc.subarray([...verdicts]))
  .map(([claim, key, explained]) => ({
    definition: {
      claim,
      key,
      correction: secret,
      rationales: Object.fromEntries(explained.map((verdict) => [verdict, secret])),
    },
    ids: [],
    right: { verdict: key },
  }));

export const responsesTo = () =>
  fc.record({ verdict: fc.constantFrom<unknown>(...verdicts, 'Sound', 'true', false, 0) });
