import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './claim-check.arbitrary.ts';
import { claimCheck } from './claim-check.type.ts';
import { verdicts } from './claim.verdicts.ts';

behavesAsQuestionType('claim-check', samples);

const written = {
  claim: 'Massage oil makes compression more effective.',
  key: 'unsupported',
  correction: 'Oil lowers friction for gliding strokes.',
  rationales: { overstated: 'There is no smaller effect to start from.' },
};
const question = claimCheck.parseDefinition(written);

describe('a claim-check definition', () => {
  it.each([
    ['another word as key', { ...written, key: 'wrong' }, ['key']],
    ['no correction', { ...written, correction: '' }, ['correction']],
    ['a reason for another word', { ...written, rationales: { wrong: 'No.' } }, ['rationales']],
  ])('is refused with %s', (_, input, path) => {
    expect(() => claimCheck.parseDefinition(input)).toThrow(
      expect.objectContaining({ code: 'QUESTION_MALFORMED', path }),
    );
  });
});

describe('a claim-check response', () => {
  it('scores 1 for the verdict of the key and 0 for the others, its neighbours too', () => {
    const fractions = verdicts.map((verdict) => claimCheck.score(question, { verdict }));
    expect(fractions).toEqual([0, 0, 0, 1, 0]);
  });

  it.each([[null], [undefined], [{ verdict: null }]])('is blank as %j', (input) => {
    expect(claimCheck.parseResponse(question, input)).toBeNull();
  });

  it.each([
    [{ verdict: 'Sound' }, ['verdict']],
    [{ verdict: false }, ['verdict']],
    [{ verdict: '' }, ['verdict']],
    [{}, ['verdict']],
  ])('is refused as %j', (input, path) => {
    expect(() => claimCheck.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code: 'RESPONSE_MALFORMED', path }),
    );
  });

  it('is described in words', () => {
    expect(claimCheck.describe(question, { verdict: 'partly-sound' })).toBe('partly sound');
  });
});

describe('claim-check feedback', () => {
  it('keeps the correction until everything may be seen', () => {
    const own = claimCheck.feedback(question, { verdict: 'overstated' }, 'own');
    expect(own).toEqual({
      options: [
        {
          id: 'overstated',
          isChosen: true,
          isRight: false,
          rationale: written.rationales.overstated,
        },
      ],
    });
  });

  it('then gives the five verdicts in their order, and the correction', () => {
    const all = claimCheck.feedback(question, { verdict: 'overstated' }, 'all');
    expect(all.options.map(({ id }) => id)).toEqual([...verdicts]);
    expect(all.options.find(({ id }) => id === 'sound')?.rationale).toBeNull();
    expect(all.correction).toBe(written.correction);
  });
});
