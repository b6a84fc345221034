import { placesOf } from '@palpate/atlas';
import { mirrored } from '@palpate/atlas/geometry';
import { describe, expect, it } from '@jest/globals';
import { behavesAsQuestionType } from '../question-type.contract.ts';
import * as samples from './point-on-body.arbitrary.ts';
import { pointOnBody } from './point-on-body.type.ts';

behavesAsQuestionType('point-on-body', samples);

const circle = { kind: 'circle', x: 0.6, y: 0.2, radius: 0.03 };
const written = {
  stem: 'Mark the spot.',
  view: 'back',
  key: [{ atlas: 'a spot', shapes: [circle] }],
  rationale: 'It lies on the slope.',
  commonErrors: [
    {
      atlas: 'another',
      shapes: [
        {
          kind: 'polygon',
          points: [
            [0.52, 0.24],
            [0.6, 0.24],
            [0.6, 0.34],
            [0.52, 0.34],
          ],
        },
      ],
      rationale: 'That is over the rhomboids.',
    },
  ],
};
const question = pointOnBody.parseDefinition(written);

it('counts what lies within the pad of an area, and nothing further', () => {
  const padded = (pad?: number) =>
    pointOnBody.parseDefinition({ ...written, key: [{ ...written.key[0], pad }] });
  const beside = { x: 0.6, y: 0.235 };
  expect(
    [padded(), padded(0.005), padded(0.004)].map((asked) => pointOnBody.score(asked, beside)),
  ).toEqual([0, 1, 0]);
});

describe('a point-on-body definition', () => {
  it('takes the shapes of its areas from the atlas once, and keeps them', () => {
    const key = [{ atlas: 'upper_trapezius.t1', radius: 0.05 }];
    const { view } = placesOf('upper_trapezius.t1') ?? {};
    const read = pointOnBody.parseDefinition({ ...written, view, key });
    expect(read.key).toEqual([
      { ...key[0], shapes: placesOf('upper_trapezius.t1', { radius: 0.05 })?.shapes },
    ]);
    const stored = { ...read, key: [{ atlas: 'gone since', shapes: read.key[0]?.shapes }] };
    expect(pointOnBody.parseDefinition(stored).key).toEqual(stored.key);
  });

  it('finds a muscle in the view of the question', () => {
    const key = [{ atlas: 'muscle:rhomboids' }];
    const read = pointOnBody.parseDefinition({ ...written, key });
    expect(read.key[0]?.shapes).toEqual(placesOf('muscle:rhomboids@back')?.shapes);
  });

  it.each([
    [
      'a place the atlas does not have',
      { key: [{ atlas: 'nowhere.t1' }] },
      'QUESTION_UNKNOWN_PLACE',
      ['key', 0, 'atlas'],
    ],
    [
      'a place of the other view',
      { view: 'front', key: [{ atlas: 'muscle:rhomboids' }] },
      'QUESTION_UNKNOWN_PLACE',
      ['key', 0, 'atlas'],
    ],
    [
      'an unknown common error',
      { commonErrors: [{ atlas: 'zone:none', rationale: 'No.' }] },
      'QUESTION_UNKNOWN_PLACE',
      ['commonErrors', 0, 'atlas'],
    ],
    ['no key', { key: [] }, 'QUESTION_MALFORMED', ['key']],
    ['another view', { view: 'side' }, 'QUESTION_MALFORMED', ['view']],
    [
      'a radius over the whole body',
      { key: [{ atlas: 'upper_trapezius.t1', radius: 1 }] },
      'QUESTION_MALFORMED',
      ['key', 0, 'radius'],
    ],
  ])('is refused with %s', (_, change, code, path) => {
    expect(() => pointOnBody.parseDefinition({ ...written, ...change })).toThrow(
      expect.objectContaining({ name: 'QuestionProblem', code, path }),
    );
  });
});

describe('a point on the body', () => {
  // A circle of 0.03 of the height is 0.06 of the width, since the figure is twice as high as wide.
  it.each([
    [0.6, 0.2, 'either', 1],
    [0.4, 0.2, 'either', 1],
    [0.6, 0.2, 'right', 1],
    [0.4, 0.2, 'right', 0],
    [0.4, 0.2, 'left', 1],
    [0.6, 0.2, 'left', 0],
    [0.659, 0.2, 'either', 1],
    [0.661, 0.2, 'either', 0],
    [0.6, 0.229, 'either', 1],
    [0.6, 0.231, 'either', 0],
    [0, 0, 'either', 0],
  ])('at %d, %d, where %s side counts, scores %d', (x, y, side, fraction) => {
    const asked = pointOnBody.parseDefinition({ ...written, side });
    expect(pointOnBody.score(asked, { x, y })).toBe(fraction);
  });

  it.each([[null], [undefined]])('is blank as %j', (input) => {
    expect(pointOnBody.parseResponse(question, input)).toBeNull();
  });

  it.each([
    [{ x: 1.01, y: 0.5 }, 'RESPONSE_OUT_OF_FIGURE', ['x']],
    [{ x: 0.5, y: -0.01 }, 'RESPONSE_OUT_OF_FIGURE', ['y']],
    [{ x: NaN, y: 0.5 }, 'RESPONSE_MALFORMED', ['x']],
    [{ x: 0.5, y: Infinity }, 'RESPONSE_MALFORMED', ['y']],
    [{ x: '0.5', y: 0.5 }, 'RESPONSE_MALFORMED', ['x']],
    [{ x: 0.5 }, 'RESPONSE_MALFORMED', ['y']],
    [{ x: 0.5, y: 0.5, radius: 1 }, 'RESPONSE_MALFORMED', []],
    [[0.5, 0.5], 'RESPONSE_MALFORMED', []],
  ])('is refused as %p', (input, code, path) => {
    expect(() => pointOnBody.parseResponse(question, input)).toThrow(
      expect.objectContaining({ name: 'ResponseProblem', code, path }),
    );
  });

  it('is described by the body’s own side', () => {
    expect(pointOnBody.describe(question, { x: 0.6, y: 0.2 })).toBe(
      'right side, back view: 60 % across, 20 % down',
    );
  });
});

describe('point-on-body feedback', () => {
  it('names the misconception behind a place, on either side, and keeps the area', () => {
    expect(pointOnBody.feedback(question, { x: 0.44, y: 0.3 }, 'own')).toEqual({
      isRight: false,
      misconception: 'That is over the rhomboids.',
    });
  });

  it('then shows the area on each side that counts', () => {
    const right = question.key[0]?.shapes ?? [];
    const left = right.map((shape) => mirrored(shape));
    const shown = (side: string) =>
      pointOnBody.feedback(pointOnBody.parseDefinition({ ...written, side }), null, 'all');
    expect(shown('either')).toMatchObject({ accepted: [...right, ...left] });
    expect(shown('right')).toMatchObject({ accepted: right });
    expect(shown('left')).toMatchObject({ accepted: left });
  });
});
