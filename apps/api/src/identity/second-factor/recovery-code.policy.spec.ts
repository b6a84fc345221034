import { describe, expect, it } from '@jest/globals';
import { newRecoveryCodes, readRecoveryCode } from './recovery-code.policy.ts';

describe('newRecoveryCodes', () => {
  it('gives ten, each in four groups, none twice', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('readRecoveryCode', () => {
  it.each([
    ['ABCD-EFGH-JKMN-PQRS', 'ABCDEFGHJKMNPQRS'],
    [' abcd efgh jkmn pqrs ', 'ABCDEFGHJKMNPQRS'],
    ['0O1I-LABC-DEFG-HJKM', '00111ABCDEFGHJKM'],
    ['ABCD-EFGH-JKMN-PQR', null],
    ['ABCD-EFGH-JKMN-PQRU', null],
    ['123456', null],
    ['', null],
  ])('reads %j as %j', (typed, expected) => {
    expect(readRecoveryCode(typed)).toBe(expected);
  });
});
