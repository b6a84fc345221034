import { describe, expect, it } from '@jest/globals';
import { filterStudents, isEmptyFilter } from './heat-map.filter.ts';
import { sampleModules, sampleStudent } from './heat-map.sample.ts';
import type { HeatMapFilter } from './heat-map.search.ts';

const now = new Date('2026-11-23T12:00:00Z');
const students = [
  sampleStudent({ name: 'Chloé Ó Briain', done: [3, 1], lastActive: '2026-11-23T08:00:00Z' }),
  sampleStudent({ name: 'Noor Haddad', done: [2, 0], lastActive: '2026-11-16T12:00:00Z' }),
  sampleStudent({ name: 'Jun Sato', done: [3, 3], lastActive: '2026-10-01T08:00:00Z', waiting: 2 }),
  sampleStudent({ name: 'Omar Noor', isPaused: true }),
];
/** On a release that requires two of the first module, and doesn't have the second. */
const earlier = sampleStudent({ name: 'Ines Roy', done: [2, 0], required: [2, 0] });
const [chloe, noor, jun, omar] = students.map(({ name }) => name);
const shown = (filter: HeatMapFilter) =>
  filterStudents(students, sampleModules, filter, now).map(({ name }) => name);

describe('the students that a filter lets through', () => {
  it.each<[string, HeatMapFilter, (string | undefined)[]]>([
    ['everyone, where nothing is asked for', {}, [chloe, noor, jun, omar]],
    ['a part of a name', { find: 'noor' }, [noor, omar]],
    ['words in any order', { find: 'noor omar' }, [omar]],
    ['a name without its accents', { find: 'chloe o' }, [chloe]],
    ['what looks like a pattern by its letters', { find: '.*' }, []],
    ['who has not done all of a module', { behind: 'what' }, [noor, omar]],
    ['who has not done all of another', { behind: 'safe' }, [chloe, noor, omar]],
    ['everyone, for a module that has left', { behind: 'gone' }, [chloe, noor, jun, omar]],
    ['who was quiet for a week to the minute, or never active', { quiet: 7 }, [noor, jun, omar]],
    ['who was quiet for two weeks', { quiet: 14 }, [jun, omar]],
    ['who was quiet for a month', { quiet: 30 }, [jun, omar]],
    ['who has handed in what a person marks', { waiting: true }, [jun]],
    ['paused runs', { runs: 'paused' }, [omar]],
    ['runs that are not paused', { runs: 'active' }, [chloe, noor, jun]],
    ['only who meets every part', { behind: 'what', quiet: 7, runs: 'active' }, [noor]],
  ])('are %s', (_, filter, names) => {
    expect(shown(filter)).toEqual(names);
  });

  it.each(['what', 'safe'])('go by what their own release requires of %s', (behind) => {
    expect(filterStudents([earlier], sampleModules, { behind }, now)).toEqual([]);
  });

  it('are told from a filter that asks for nothing', () => {
    expect(isEmptyFilter({})).toBe(true);
    expect(isEmptyFilter({ waiting: true })).toBe(false);
  });
});
