import { expect, it } from '@jest/globals';
import { readTruth } from './truth.ts';

const CASES: [string, unknown, string[]][] = [
  ['a choice', { stem: 's', options: [{ id: 'a', text: 't', rationale: 'r' }], key: 'a' }, ['a r']],
  ['true or false', { key: true, rationales: { true: 'r', false: 'q' } }, ['true r', 'false q']],
  ['a claim', { claim: 'c', correction: 'k', rationales: { sound: 'r' } }, ['null k', 'sound r']],
  [
    'a number',
    { rationale: 'r', commonErrors: [{ value: 1, rationale: 'm' }] },
    ['null r', 'null m of a mistake'],
  ],
  [
    'pairs',
    { left: [{ id: '1', text: 't' }], right: [{ id: 'e', text: 't', rationale: 'r' }] },
    ['e r'],
  ],
  [
    'a text',
    { stem: 's', modelAnswer: 'm', rubric: [{ points: 1, criterion: 'c' }] },
    ['null m', 'null c'],
  ],
];

it.each(CASES)('knows what %s keeps to itself', async (_, definition, secrets) => {
  const versions = [{ key: 'Q', definition }];
  const truth = await readTruth(async (text) => (text.includes('attempt_slot') ? [] : versions));
  const found = truth.rationales.map(
    ({ optionId, text, isOfMistake }) => `${optionId} ${text}${isOfMistake ? ' of a mistake' : ''}`,
  );
  expect(found).toEqual(secrets);
});

it('reads what was chosen from a response of any shape', async () => {
  const row = { id: 's', key: 'Q', state: 'OPEN', is_closed: false, is_checked: true };
  const chosenOf = async (response: unknown) => {
    const slots = [{ ...row, response }];
    const { slots: read } = await readTruth(async (text) =>
      text.includes('attempt_slot') ? slots : [],
    );
    return read.get('s')?.chosen;
  };
  expect(await chosenOf({ choice: true })).toEqual(['true']);
  expect(await chosenOf({ pairs: { 1: 'e', 2: 'a' } })).toEqual(['e', 'a']);
  expect(await chosenOf({ choices: ['x', 'y'] })).toEqual(['x', 'y']);
});
