import { randomBytes } from 'node:crypto';

export const RECOVERY_CODES = 10;
/** Crockford's 32 signs: none is taken for another, and their count divides 256, so each is as likely. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** Ten codes of 80 random bits in groups of four: too many to guess, so a plain hash keeps them. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
    return signs.replace(/.{4}(?=.)/g, '$&-');
  });
}

/** The code in its one form, however it was typed; null when it can't be one. */
export function readRecoveryCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return code.length === LENGTH && Array.from(code).every((sign) => SIGNS.includes(sign))
    ? code
    : null;
}
