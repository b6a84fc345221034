import { describe, expect, it } from '@jest/globals';
import { clientAddress, readEmail, readPassword } from './credentials.policy.ts';

describe('readEmail', () => {
  it('brings an address into its one form', () => {
    expect(readEmail(' Ada@Example.ORG ')).toBe('ada@example.org');
  });

  it.each(['ada', '@example.org', 'a b@c', 'a@b@c', '<a@b>', `${'a'.repeat(250)}@b.org`])(
    'refuses %s',
    (email) => {
      expect(() => readEmail(email)).toThrow(
        expect.objectContaining({
          code: 'INPUT_INVALID',
          data: expect.objectContaining({ field: 'email' }),
        }),
      );
    },
  );
});

describe('readPassword', () => {
  it('changes nothing of what was typed', () => {
    expect(readPassword('  Två ord ')).toBe('  Två ord ');
  });

  it('asks for a length of a new one only', () => {
    expect(readPassword('short')).toBe('short');
    expect(() => readPassword('short', { min: 10 })).toThrow();
  });
});

describe('clientAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (ip, expected) => {
    expect(clientAddress(ip)).toBe(expected);
  });
});
