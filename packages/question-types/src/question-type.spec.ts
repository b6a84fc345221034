import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ResponseProblem } from './question.problem.ts';
import { definitions, randoms, responsesTo, secret } from './question.arbitrary.ts';
import { isQuestionTypeName, questionType, questionTypes } from './question-type.registry.ts';

const names = Object.keys(questionTypes).filter(isQuestionTypeName);

describe.each(names)('%s', (name) => {
  const type = questionType(name);
  const samples = definitions[name];
  const asked = samples.chain((sample) =>
    responsesTo(sample.ids).map((response) => ({ ...sample, response })),
  );

  function parsedOrRefused(definition: unknown, response: unknown): unknown {
    try {
      return type.parseResponse(definition, response);
    } catch (error) {
      if (error instanceof ResponseProblem) return null;
      throw error;
    }
  }

  it('names its type and numbers its scoring rule', () => {
    expect(type.type).toBe(name);
    expect(type.scoringRule).toMatch(new RegExp(`^${name}\\.[a-z-]+\\.\\d+$`));
  });

  it('gives any response a fraction from 0 to 1 or refuses it with a ResponseProblem', () => {
    const askedOften = samples.chain((sample) =>
      fc
        .array(responsesTo(sample.ids), { minLength: 40, maxLength: 40 })
        .map((responses) => ({ ...sample, responses })),
    );
    // 250 questions with 40 responses each: ten thousand.
    fc.assert(
      fc.property(askedOften, (sample) => {
        const definition = type.parseDefinition(sample.definition);
        const fractions = sample.responses.map((response) =>
          type.score(definition, parsedOrRefused(definition, response)),
        );
        expect(fractions.filter((fraction) => !(fraction >= 0 && fraction <= 1))).toEqual([]);
        expect(fractions).toEqual(fractions.map((fraction) => Number(fraction.toFixed(6))));
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('reads back every response that it accepted, unchanged', () => {
    fc.assert(
      fc.property(asked, (sample) => {
        const definition = type.parseDefinition(sample.definition);
        const response = parsedOrRefused(definition, sample.response);
        expect(type.parseResponse(definition, response)).toEqual(response);
      }),
      { numRuns: 500 },
    );
  });

  it.each([null, undefined])('takes %s for a blank, which scores 0', (blank) => {
    fc.assert(
      fc.property(samples, (sample) => {
        const definition = type.parseDefinition(sample.definition);
        expect(type.parseResponse(definition, blank)).toBeNull();
        expect(type.score(definition, null)).toBe(0);
        expect(type.describe(definition, null)).toBe('');
      }),
    );
  });

  it('shows every option once', () => {
    fc.assert(
      fc.property(samples, randoms, (sample, random) => {
        const order = type.order(type.parseDefinition(sample.definition), random);
        expect([...order].sort()).toEqual([...sample.ids].sort());
      }),
    );
  });

  it('keeps key and rationales out of the view', () => {
    fc.assert(
      fc.property(samples, randoms, (sample, random) => {
        const definition = type.parseDefinition(sample.definition);
        const view = type.view(definition, type.order(definition, random));
        expect(JSON.stringify(view)).not.toContain(secret);
        expect(view).not.toHaveProperty('key');
      }),
    );
  });

  it('refuses to show an order that leaves an option out', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const definition = type.parseDefinition(sample.definition);
        expect(() => type.view(definition, sample.ids.slice(1))).toThrow(
          expect.objectContaining({ code: 'QUESTION_MALFORMED', path: ['order'] }),
        );
      }),
    );
  });

  it('puts opaque ids everywhere and gets the question back by naming them again', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const definition = type.parseDefinition(sample.definition);
        let made = 0;
        const relabelled = type.relabel(definition, () => `opaque-id-${(made += 1)}`);
        const shown = type.order(relabelled, () => 0);
        expect(shown.every((id) => id.startsWith('opaque-id-'))).toBe(true);
        const back = new Map(sample.ids.map((id, index) => [`opaque-id-${index + 1}`, id]));
        const restored = type.relabel(relabelled, (id) => back.get(id) ?? id);
        expect(restored).toEqual(definition);
      }),
    );
  });

  it('refuses labels that make two options one', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const definition = type.parseDefinition(sample.definition);
        expect(() => type.relabel(definition, () => 'same')).toThrow(
          expect.objectContaining({ code: 'QUESTION_DUPLICATE_OPTION' }),
        );
      }),
    );
  });
});

it.each(['essay', 'toString', '__proto__', ''])('knows no type named "%s"', (name) => {
  expect(isQuestionTypeName(name)).toBe(false);
  expect(() => questionType(name)).toThrow(
    expect.objectContaining({ code: 'QUESTION_UNKNOWN_TYPE', path: ['type'] }),
  );
});
