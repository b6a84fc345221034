import { describe, expect, it } from '@jest/globals';
import { newSecret, spelled, stepOf, uriOf } from './totp.policy.ts';

/** The secret and the codes of RFC 6238, appendix B, the last six digits. */
const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('stepOf', () => {
  it.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [1234567890, '005924', 41152263],
    [20000000000, '353130', 666666666],
  ])('takes the code of the standard at %i', (seconds, code, step) => {
    expect(stepOf(secret, code, at(seconds))).toBe(step);
  });

  it.each([
    ['a step early', 59 - 30, 1],
    ['a step late', 59 + 30, 1],
    ['two steps late', 59 + 60, null],
    ['two steps early', 59 - 60, null],
  ])('with a clock %s', (_, seconds, step) => {
    expect(stepOf(secret, '287082', at(Math.max(0, seconds)))).toBe(seconds < 0 ? 1 : step);
  });

  it.each(['', '28708', '2870820', 'abcdef', '２８７０８２', '000000'])('refuses %j', (code) => {
    expect(stepOf(secret, code, at(59))).toBeNull();
  });
});

describe('a secret', () => {
  it('is 160 random bits, said in base32', () => {
    expect(newSecret()).toHaveLength(20);
    expect(spelled(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
  });

  it('is told to an app with the school and the person', () => {
    expect(uriOf(secret, 'ada@school.example')).toBe(
      'otpauth://totp/Palpate:ada%40school.example?issuer=Palpate&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
    );
  });
});
