import { describe, expect, it } from '@jest/globals';
import { actionsOf, judge, type RunStanding } from './run.policy.ts';

const open: RunStanding = { state: 'OPEN', lastChange: 'ENROLLED', isLatest: true };
const paused: RunStanding = { state: 'PAUSED', lastChange: 'PAUSED', isLatest: true };
const withdrawn: RunStanding = { state: 'ENDED', lastChange: 'WITHDRAWN', isLatest: true };
const finished: RunStanding = { state: 'ENDED', lastChange: 'FINISHED', isLatest: true };
const followed: RunStanding = { ...finished, isLatest: false };
const left: RunStanding = { ...withdrawn, isLatest: false };

describe('which step follows which', () => {
  it.each([
    ['MOVE', 'do', 'do', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED'],
    ['PAUSE', 'do', 'done', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED'],
    ['RESUME', 'done', 'do', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED'],
    ['WITHDRAW', 'do', 'do', 'done', 'ENROLMENT_ENDED', 'ENROLMENT_ENDED'],
    ['RETURN', 'done', 'ENROLMENT_PAUSED', 'do', 'do', 'RUN_NOT_LATEST'],
    ['REPEAT', 'do', 'do', 'do', 'do', 'RUN_NOT_LATEST'],
  ] as const)(
    '%s: open %s, paused %s, withdrawn %s, finished %s, followed by another run %s',
    (action, ...verdicts) => {
      const standings = [open, paused, withdrawn, finished, followed];
      expect(standings.map((standing) => judge(action, standing))).toEqual(verdicts);
    },
  );

  it('takes no withdrawn run back once another one has followed', () => {
    expect(judge('RETURN', left)).toBe('RUN_NOT_LATEST');
    expect(judge('WITHDRAW', left)).toBe('done');
  });
});

describe('what a menu offers', () => {
  it.each([
    ['an open run', open, ['MOVE', 'PAUSE', 'WITHDRAW', 'REPEAT']],
    ['a paused run', paused, ['MOVE', 'RESUME', 'WITHDRAW', 'REPEAT']],
    ['a withdrawn run', withdrawn, ['RETURN', 'REPEAT']],
    ['a finished run', finished, ['RETURN', 'REPEAT']],
    ['a run that another followed', followed, []],
  ] as const)('for %s', (_title, standing, actions) => {
    expect(actionsOf(standing)).toEqual(actions);
  });
});
