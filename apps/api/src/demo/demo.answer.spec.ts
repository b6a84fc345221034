import { describe, expect, it } from '@jest/globals';
import { questionType, questionTypes, type QuestionTypeName } from '@palpate/question-types/pure';
import { respond, seededRandom } from './demo.answer.ts';

const options = [
  { id: 'a', text: 'One', rationale: 'No.' },
  { id: 'b', text: 'Two', rationale: 'Yes.' },
  { id: 'c', text: 'Three', rationale: 'No.' },
];
const circle = { kind: 'circle', x: 0.4, y: 0.2, radius: 0.03 };
/** Bends round its middle, which lies outside. */
const bent = [
  [0.1, 0.1],
  [0.3, 0.1],
  [0.3, 0.12],
  [0.12, 0.12],
  [0.12, 0.4],
  [0.1, 0.4],
];

const written: Record<QuestionTypeName, object> = {
  'single-choice': { stem: 'Which?', options, key: 'b' },
  'multiple-response': { stem: 'Which?', options, key: ['b', 'c'] },
  'true-false': { stem: 'So?', key: false, rationales: { true: 'No.', false: 'Yes.' } },
  numeric: {
    stem: 'How long?',
    key: 60,
    tolerance: 5,
    units: [{ name: 'seconds', factor: 1 }],
    rationale: 'So.',
  },
  ordering: { stem: 'Order', items: options, key: ['a', 'b', 'c'], rationale: 'So.' },
  matching: {
    stem: 'Match',
    left: [
      { id: 'l1', text: 'One' },
      { id: 'l2', text: 'Two' },
    ],
    right: [
      { id: 'r1', text: 'Uno' },
      { id: 'r2', text: 'Due' },
    ],
    key: { l1: 'r1', l2: 'r2' },
    rationale: 'So.',
  },
  'point-on-body': {
    stem: 'Where?',
    view: 'back',
    key: [{ atlas: 'a.t1', shapes: [circle] }],
    rationale: 'Here.',
  },
  'short-answer': { stem: 'What?', accepted: [{ text: 'levator scapul*' }], rationale: 'So.' },
  'extended-text': {
    stem: 'Why?',
    maxWords: 80,
    rubric: [{ points: 2, criterion: 'Says why.' }],
    modelAnswer: 'Because.',
  },
  'claim-check': { claim: 'It always works.', key: 'overstated', correction: 'Sometimes.' },
};

function scoreOf(name: QuestionTypeName, isRight: boolean, change: object = {}) {
  const type = questionType(name);
  const random = seededRandom(7);
  const definition = type.parseDefinition({ ...written[name], ...change });
  const order = type.order(definition, random);
  const response = respond({ type: name, definition, order, isRight, random });
  return type.score(definition, type.parseResponse(definition, response));
}

const marked = Object.keys(questionTypes).filter((name) => name !== 'extended-text');

describe('a student of the demo', () => {
  it.each(marked as QuestionTypeName[])('answers %s rightly, and wrongly', (name) => {
    expect(scoreOf(name, true)).toBe(1);
    expect(scoreOf(name, false)).toBeLessThan(1);
  });

  it.each(['left', 'right', 'either'])('finds a place on the %s side', (side) => {
    expect(scoreOf('point-on-body', true, { side })).toBe(1);
  });

  it('finds a place inside an area that bends round its middle', () => {
    const key = [{ atlas: 'a.b', shapes: [{ kind: 'polygon', points: bent }] }];
    expect(scoreOf('point-on-body', true, { key })).toBe(1);
  });

  it('writes a text for a person to mark', () => {
    expect(scoreOf('extended-text', true)).toBeNull();
  });

  it('says the same every time', () => {
    const draws = () => [1, 2, 3].map(seededRandom(3));
    expect(draws()).toEqual(draws());
  });
});
