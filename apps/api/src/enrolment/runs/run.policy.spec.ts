import { describe, expect, it } from '@jest/globals';
import { actionsOf, judge, type RunStanding } from './run.policy.ts';

const open: RunStanding = {
  state: 'OPEN',
  lastChange: 'ENROLLED',
  isLatest: true,
  isStudent: true,
};
const paused: RunStanding = { ...open, state: 'PAUSED', lastChange: 'PAUSED' };
const withdrawn: RunStanding = { ...open, state: 'ENDED', lastChange: 'WITHDRAWN' };
const finished: RunStanding = { ...open, state: 'ENDED', lastChange: 'FINISHED' };
const followed: RunStanding = { ...finished, isLatest: false };
const abandoned: RunStanding = { ...withdrawn, isStudent: false };
const left: RunStanding = { ...withdrawn, isLatest: false };

const ENDED = 'ENROLMENT_ENDED';

describe('which step follows which', () => {
  it.each([
    ['MOVE', 'do', 'do', ENDED, ENDED, ENDED, ENDED],
    ['PAUSE', 'do', 'done', ENDED, ENDED, ENDED, ENDED],
    ['RESUME', 'done', 'do', ENDED, ENDED, ENDED, ENDED],
    ['WITHDRAW', 'do', 'do', 'done', ENDED, ENDED, 'done'],
    ['RETURN', 'done', 'ENROLMENT_PAUSED', 'do', 'do', 'RUN_NOT_LATEST', 'NOT_A_STUDENT'],
    ['REPEAT', 'do', 'do', 'do', 'do', 'RUN_NOT_LATEST', 'NOT_A_STUDENT'],
  ] as const)(
    '%s: open %s, paused %s, withdrawn %s, finished %s, followed by another run %s, of nobody %s',
    (action, ...verdicts) => {
      const standings = [open, paused, withdrawn, finished, followed, abandoned];
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
    ['a run of someone who is no student any more', abandoned, []],
  ] as const)('for %s', (_title, standing, actions) => {
    expect(actionsOf(standing)).toEqual(actions);
  });
});
