import { describe, expect, it } from '@jest/globals';
import { NOBODY, PasswordHasher } from './password.hasher.ts';

describe('PasswordHasher', () => {
  it('knows the right password from a wrong one', async () => {
    const hasher = new PasswordHasher();
    const hash = await hasher.hash('correct horse');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.isRight(hash, 'correct horse')).toBe(true);
    expect(await hasher.isRight(hash, 'Correct horse')).toBe(false);
  });

  it('finds no password right for an unknown address, and does the work all the same', async () => {
    expect(await new PasswordHasher().isRight(null, 'anything')).toBe(false);
  });

  it('costs as much for nobody as for anybody: the same algorithm, costs and lengths', async () => {
    const somebody = await new PasswordHasher().hash('correct horse');
    const costs = (hash: string) => hash.split('$').slice(0, 4);
    const length = (part: string) => Buffer.from(part, 'base64').length;
    const lengths = (hash: string) => hash.split('$').slice(4).map(length);
    expect(costs(NOBODY)).toEqual(costs(somebody));
    expect(lengths(NOBODY)).toEqual(lengths(somebody));
  });

  it('turns away what would wait in too long a line, and recovers', async () => {
    const hasher = new PasswordHasher();
    const tries = Array.from({ length: 54 }, () => hasher.isRight(null, 'x'));
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.map(({ code }) => code)).toEqual(['BUSY', 'BUSY']);
    expect(await hasher.isRight(null, 'x')).toBe(false);
  });
});
