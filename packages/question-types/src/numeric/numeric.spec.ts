import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './numeric.arbitrary.ts';
import { numeric } from './numeric.type.ts';

behavesAsQuestionType('numeric', samples);

const written = {
  stem: 'How long do the holds and the rests take?',
  key: 165,
  tolerance: 5,
  units: [
    { name: 'seconds', factor: 1 },
    { name: 'minutes', factor: 60 },
  ],
  rationale: 'Three holds of 45 and two rests of 15.',
  commonErrors: [{ value: 180, rationale: 'A rest too many.' }],
};
const question = numeric.parseDefinition(written);

describe('a numeric definition', () => {
  it('has no tolerance and no common errors unless they are written', () => {
    const { tolerance: _, commonErrors: __, ...bare } = written;
    expect(numeric.parseDefinition(bare)).toMatchObject({ tolerance: 0, commonErrors: [] });
  });

  const [seconds, minutes] = written.units;
  it.each([
    ['a key in words', { key: '165' }, 'QUESTION_MALFORMED', ['key']],
    ['an infinite key', { key: Infinity }, 'QUESTION_MALFORMED', ['key']],
    ['a tolerance below 0', { tolerance: -1 }, 'QUESTION_MALFORMED', ['tolerance']],
    ['no unit', { units: [] }, 'QUESTION_MALFORMED', ['units']],
    [
      'another first unit',
      { units: [minutes, seconds] },
      'QUESTION_MALFORMED',
      ['units', 0, 'factor'],
    ],
    [
      'a factor of 0',
      { units: [seconds, { name: 'none', factor: 0 }] },
      'QUESTION_MALFORMED',
      ['units', 1, 'factor'],
    ],
    [
      'a unit twice',
      { units: [seconds, { name: 'seconds', factor: 2 }] },
      'QUESTION_DUPLICATE_OPTION',
      ['units', 1, 'name'],
    ],
    [
      'a common error that is right',
      { commonErrors: [{ value: 170, rationale: 'No.' }] },
      'QUESTION_MALFORMED',
      ['commonErrors', 0, 'value'],
    ],
  ])('is refused with %s', (_, change, code, path) => {
    expect(() => numeric.parseDefinition({ ...written, ...change })).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });
});

describe('a numeric score', () => {
  it.each([
    [165, 'seconds', 1],
    [160, 'seconds', 1],
    [170, 'seconds', 1],
    [159.99, 'seconds', 0],
    [170.0000001, 'seconds', 0],
    [2.75, 'minutes', 1],
    [165, 'minutes', 0],
    [-165, 'seconds', 0],
    [1e308, 'minutes', 0],
  ])('of %d %s is %d', (value, unit, fraction) => {
    expect(numeric.score(question, { value, unit })).toBe(fraction);
  });

  it.each([
    [0.3, 0, 0.1 + 0.2],
    [0.1, 0.2, 0.3],
    [1.1, 0.1, 1.2],
    [-0.3, 0, -0.1 - 0.2],
    [0, 0, 0],
  ])(
    'takes the edge in although floats miss it: key %d, tolerance %d, answer %d',
    (key, tolerance, value) => {
      const edged = numeric.parseDefinition({ ...written, key, tolerance, commonErrors: [] });
      expect(numeric.score(edged, { value, unit: 'seconds' })).toBe(1);
    },
  );

  it('tells a number from 0, however small, where nothing is tolerated', () => {
    const zero = numeric.parseDefinition({ ...written, key: 0, tolerance: 0, commonErrors: [] });
    expect(numeric.score(zero, { value: 5e-324, unit: 'seconds' })).toBe(0);
  });

  it('is 1 for the key in any unit', () => {
    const factors = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const keys = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(keys, factors, (key, factor) => {
        const units = [written.units[0], { name: 'other', factor }];
        const asked = { ...written, key, tolerance: 0, units, commonErrors: [] };
        const definition = numeric.parseDefinition(asked);
        expect(numeric.score(definition, { value: key / factor, unit: 'other' })).toBe(1);
      }),
    );
  });
});

describe('a numeric response', () => {
  it.each([[null], [undefined], [{ value: null }], [{ value: null, unit: 'seconds' }]])(
    'is blank as %j',
    (input) => {
      expect(numeric.parseResponse(question, input)).toBeNull();
    },
  );

  it.each([
    [{ value: '165', unit: 'seconds' }, 'RESPONSE_MALFORMED', ['value']],
    [{ value: NaN, unit: 'seconds' }, 'RESPONSE_MALFORMED', ['value']],
    [{ value: Infinity, unit: 'seconds' }, 'RESPONSE_MALFORMED', ['value']],
    [JSON.parse('{"value":1e999,"unit":"seconds"}'), 'RESPONSE_MALFORMED', ['value']],
    [{ value: 165, unit: 'hours' }, 'RESPONSE_UNKNOWN_UNIT', ['unit']],
    [{ value: 165 }, 'RESPONSE_UNKNOWN_UNIT', ['unit']],
    [{ value: 165, unit: 'seconds', factor: 9 }, 'RESPONSE_MALFORMED', []],
    [165, 'RESPONSE_MALFORMED', []],
  ])('is refused as %p', (input, code, path) => {
    expect(() => numeric.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code, path }),
    );
  });

  it('is described with its unit', () => {
    expect(numeric.describe(question, { value: 2.75, unit: 'minutes' })).toBe('2.75 minutes');
  });
});

describe('numeric feedback', () => {
  it('names the misconception behind an amount, in any unit, and keeps the key', () => {
    expect(numeric.feedback(question, { value: 3, unit: 'minutes' }, 'own')).toEqual({
      isRight: false,
      misconception: 'A rest too many.',
    });
  });

  it('then gives key, tolerance and reason', () => {
    expect(numeric.feedback(question, { value: 165, unit: 'seconds' }, 'all')).toEqual({
      isRight: true,
      misconception: null,
      key: 165,
      tolerance: 5,
      unit: 'seconds',
      rationale: written.rationale,
    });
  });
});
