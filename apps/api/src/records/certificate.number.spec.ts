import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certificateNumber, readCertificateNumber } from './certificate.number.ts';

const random = fc.uint8Array({ minLength: 11, maxLength: 11 });

describe('the number of a certificate', () => {
  it('is read as it was written, however it is typed', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const number = certificateNumber(bytes);
        expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        const typed = number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
        expect(readCertificateNumber(` ${typed} `)).toBe(number);
      }),
    );
  });

  it('tells any one symbol that is wrong', () => {
    const symbol = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(random, fc.nat({ max: 11 }), symbol, (bytes, place, other) => {
        const symbols = Array.from(certificateNumber(bytes).replaceAll('-', ''));
        fc.pre(symbols[place] !== other);
        symbols[place] = other;
        expect(readCertificateNumber(symbols.join(''))).toBeNull();
      }),
    );
  });

  it.each(['', 'ABCD', '../../etc/passwd', 'ABCD-EFGH-JKM', 'ABCD-EFGH-JKMU', '𝟘'.repeat(12)])(
    'is not %j',
    (typed) => {
      expect(readCertificateNumber(typed)).toBeNull();
    },
  );
});
