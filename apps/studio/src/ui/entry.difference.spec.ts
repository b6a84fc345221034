import { describe, expect, it } from '@jest/globals';
import { differencesOf } from './entry.difference.ts';

const entry = {
  stem: 'Which muscle?',
  options: [
    { id: 'a', text: 'Deltoid', rationale: 'No.' },
    { id: 'b', text: 'Trapezius', rationale: 'Yes.' },
  ],
  key: 'b',
  sources: ['ts3', 'werner'],
};

describe('what two versions of a question differ in', () => {
  it('is nothing for the same fields in another order', () => {
    expect(differencesOf(entry, Object.fromEntries(Object.entries(entry).toReversed()))).toEqual(
      [],
    );
  });

  it('is named field by field', () => {
    const mine = {
      ...entry,
      options: [entry.options[0] ?? {}, { id: 'b', text: 'Rhomboids', rationale: 'Yes.' }],
      sources: ['ts3'],
      safetyCritical: true,
    };
    expect(differencesOf(entry, mine)).toEqual([
      { path: ['options', 1, 'text'], theirs: 'Trapezius', mine: 'Rhomboids' },
      { path: ['sources'], theirs: 'ts3, werner', mine: 'ts3' },
      { path: ['safetyCritical'], theirs: null, mine: 'true' },
    ]);
  });

  it('shows a row that only one of them has', () => {
    const shorter = { ...entry, options: entry.options.slice(0, 1) };
    expect(differencesOf(entry, shorter).map(({ mine }) => mine)).toEqual([null, null, null]);
  });
});
