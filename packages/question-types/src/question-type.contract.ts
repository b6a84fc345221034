import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QuestionProblem, ResponseProblem } from './question.problem.ts';
import { nonsense, randoms, secret } from './question.arbitrary.ts';
import type { Sample, Samples } from './question.arbitrary.ts';
import { questionType } from './question-type.registry.ts';
import type { QuestionTypeName } from './question-type.registry.ts';

/** What a person has to mark. */
const byHand: readonly QuestionTypeName[] = ['extended-text'];

/** What every question type has to hold to, whatever is asked and answered. */
export function behavesAsQuestionType(name: QuestionTypeName, samples: Samples): void {
  const type = questionType(name);
  const { questions, responsesTo } = samples;
  describe(`${name}, as every question type,`, () => {
    const responses = (sample: Sample) =>
      fc.oneof(responsesTo(sample), fc.constant(sample.right), nonsense);

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

    it('has a blank to begin from: every field that it reads, still to be filled in', () => {
      const { blank } = type;
      expect(JSON.parse(JSON.stringify(blank))).toEqual(blank);
      expect(() => type.parseDefinition(blank)).toThrow(
        expect.objectContaining({ name: 'QuestionProblem', code: 'QUESTION_MALFORMED' }),
      );
      fc.assert(
        fc.property(questions, (sample) => {
          const read = type.parseDefinition(sample.definition) as object;
          expect(Object.keys(blank).sort()).toEqual(Object.keys(read).sort());
        }),
        { numRuns: 20 },
      );
    });

    it('gives any response a fraction from 0 to 1, or refuses it with a ResponseProblem', () => {
      const askedOften = questions.chain((sample) =>
        fc
          .array(responses(sample), { minLength: 40, maxLength: 40 })
          .map((given) => ({ definition: sample.definition, given })),
      );
      const isSound = (fraction: number | null) =>
        fraction === null
          ? byHand.includes(name)
          : fraction >= 0 && fraction <= 1 && fraction === Number(fraction.toFixed(6));
      // 250 questions with 40 responses each: ten thousand.
      fc.assert(
        fc.property(askedOften, ({ definition: written, given }) => {
          const definition = type.parseDefinition(written);
          const fractions = given.map((response) =>
            type.score(definition, parsedOrRefused(definition, response)),
          );
          expect(fractions.filter((fraction) => !isSound(fraction))).toEqual([]);
        }),
        { numRuns: 250 },
      );
    }, 60_000);

    it('takes the key for everything, or leaves it to a person', () => {
      fc.assert(
        fc.property(questions, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          const right = type.parseResponse(definition, sample.right);
          expect(right).not.toBeNull();
          expect(type.score(definition, right)).toBe(byHand.includes(name) ? null : 1);
          expect(type.describe(definition, right)).not.toBe('');
        }),
      );
    });

    it('reads back every response that it accepted, unchanged, as JSON too', () => {
      const asked = questions.chain((sample) =>
        responses(sample).map((response) => ({ definition: sample.definition, response })),
      );
      fc.assert(
        fc.property(asked, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          const response = parsedOrRefused(definition, sample.response);
          const stored = JSON.parse(JSON.stringify(response));
          expect(type.parseResponse(definition, response)).toEqual(response);
          expect(type.parseResponse(definition, stored)).toEqual(response);
        }),
        { numRuns: 500 },
      );
    });

    it('reads back the definition that it stored, unchanged', () => {
      fc.assert(
        fc.property(questions, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          expect(type.parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
        }),
      );
    });

    it('names every fault of a shape at once', () => {
      const malformed = (input: unknown) => {
        try {
          type.parseDefinition(input);
        } catch (error) {
          if (error instanceof QuestionProblem) return [error, ...error.also];
          throw error;
        }
        return [];
      };
      const required = malformed({}).map(({ path }) => path[0]);
      expect(required.length).toBeGreaterThan(1);
      expect(new Set(required).size).toBe(required.length);
    });

    it.each([null, undefined])('takes %s for a blank, which scores 0', (blank) => {
      fc.assert(
        fc.property(questions, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          expect(type.parseResponse(definition, blank)).toBeNull();
          expect(type.score(definition, null)).toBe(0);
          expect(type.describe(definition, null)).toBe('');
        }),
      );
    });

    it('shows every option once', () => {
      fc.assert(
        fc.property(questions, randoms, (sample, random) => {
          const order = type.order(type.parseDefinition(sample.definition), random);
          expect([...order].sort()).toEqual([...sample.ids].sort());
        }),
      );
    });

    it('shows what is asked, and nothing of the key or the reasons', () => {
      fc.assert(
        fc.property(questions, randoms, (sample, random) => {
          const definition = type.parseDefinition(sample.definition);
          const view = type.view(definition, type.order(definition, random));
          expect(Object.values(view as object)).toContain(type.stem(definition));
          expect(JSON.stringify(view)).not.toContain(secret);
          for (const kept of ['key', 'accepted', 'rubric', 'modelAnswer', 'commonErrors']) {
            expect(view).not.toHaveProperty(kept);
          }
        }),
      );
    });

    it('tells a blank nothing but that it is one while the key is kept', () => {
      fc.assert(
        fc.property(questions, (sample) => {
          const told = type.feedback(type.parseDefinition(sample.definition), null, 'own');
          expect(JSON.stringify(told)).not.toContain(secret);
          expect(told).not.toHaveProperty('key');
        }),
      );
    });

    it('refuses to show an order that is not of its options', () => {
      fc.assert(
        fc.property(questions, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          const stray = sample.ids.length > 0 ? sample.ids.slice(1) : ['stray'];
          expect(() => type.view(definition, stray)).toThrow(
            expect.objectContaining({ code: 'QUESTION_MALFORMED', path: ['order'] }),
          );
        }),
      );
    });

    it('puts opaque ids everywhere and gets the question back by naming them again', () => {
      fc.assert(
        fc.property(questions, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          const written = new Map<string, string>();
          const relabelled = type.relabel(definition, (id) => {
            const opaque = `opaque-id-${written.size + 1}`;
            written.set(opaque, id);
            return opaque;
          });
          const order = type.order(relabelled, () => 0);
          expect(order.every((id) => written.has(id))).toBe(true);
          expect(idsIn(type.view(relabelled, order)).every((id) => written.has(id))).toBe(true);
          expect(type.relabel(relabelled, (id) => written.get(id) ?? id)).toEqual(definition);
        }),
      );
    });

    it('refuses labels that make two options one', () => {
      fc.assert(
        fc.property(questions, (sample) => {
          const definition = type.parseDefinition(sample.definition);
          const relabel = () => type.relabel(definition, () => 'same');
          if (sample.ids.length === 0) return expect(relabel()).toEqual(definition);
          expect(relabel).toThrow(expect.objectContaining({ code: 'QUESTION_DUPLICATE_OPTION' }));
        }),
      );
    });
  });
}

/** Every id that a view holds, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
