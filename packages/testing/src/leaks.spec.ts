import { describe, expect, it } from '@jest/globals';
import { findLeaks, type LeakTruth, type SlotTruth } from './leaks.ts';

const slot = (state: Partial<SlotTruth>): SlotTruth => ({
  questionKey: 'Q1',
  isSubmitted: false,
  isClosed: false,
  isChecked: false,
  chosen: [],
  ...state,
});
const truth = (state: Partial<SlotTruth>): LeakTruth => ({
  slots: new Map([['a:1', slot(state)]]),
  rationales: [
    { questionKey: 'Q1', optionId: 'x', isOfMistake: false, text: 'Because of the clot.' },
    { questionKey: 'Q1', optionId: 'y', isOfMistake: false, text: 'A delay costs time.' },
    { questionKey: 'Q1', optionId: null, isOfMistake: true, text: 'You added the rests.' },
    { questionKey: 'Q2', optionId: 'z', isOfMistake: false, text: 'Another question.' },
  ],
});
const verdict = (texts: string[]) => ({
  data: { answer: { id: 'a:1', verdict: { isRight: false, feedback: { texts } } } },
});

describe('findLeaks', () => {
  it.each<[string, unknown, Partial<SlotTruth>, number]>([
    ['an open slot without a verdict', { id: 'a:1', verdict: null }, {}, 0],
    ['a verdict before its time', verdict([]), {}, 3],
    ['a verdict that is the own answer', { id: 'a:1', response: { verdict: 'sound' } }, {}, 0],
    ['a key beside the question', { id: 'a:1', question: { key: 'x' } }, {}, 1],
    [
      'a reason for the own choice',
      verdict(['Because of the clot.']),
      { isChecked: true, chosen: ['x'] },
      0,
    ],
    [
      'a reason for another choice',
      verdict(['A delay costs time.']),
      { isChecked: true, chosen: ['x'] },
      1,
    ],
    ['everything once it is closed', verdict(['A delay costs time.']), { isClosed: true }, 0],
    ['everything once it is submitted', verdict(['A delay costs time.']), { isSubmitted: true }, 0],
    ['a reason of another question', verdict(['Another question.']), { isClosed: true }, 1],
    [
      'the reason of a mistake that was made',
      verdict(['You added the rests.']),
      { isChecked: true },
      0,
    ],
    ['the reason of a mistake nobody made yet', { hint: 'You added the rests.' }, {}, 1],
    ['a model answer beside the question', { id: 'a:1', question: { modelAnswer: 'So.' } }, {}, 1],
    ['a correction before the last try', { id: 'a:1', correction: 'So.' }, { isChecked: true }, 1],
    ['a reason inside other text', { tree: ['x Because of the clot. y'] }, {}, 1],
  ])('%s', (_title, body, state, leaks) => {
    expect(findLeaks(body, truth(state))).toHaveLength(leaks);
  });
});
