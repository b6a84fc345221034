import { describe, expect, it } from '@jest/globals';
import { newId } from './ids.ts';
import { integer, line, text, uuid } from './input.ts';

describe('uuid', () => {
  it('gives the id in lower case', () => {
    const id = newId();
    expect(uuid(id.toUpperCase(), 'id')).toBe(id);
  });

  it.each([null, 7, '', 'x', `${newId()}0`, "1' OR 1=1"])(
    'refuses %p with the name of the field',
    (id) => {
      expect(() => uuid(id, 'attemptId')).toThrow(
        expect.objectContaining({
          code: 'INPUT_INVALID',
          data: expect.objectContaining({ field: 'attemptId' }),
        }),
      );
    },
  );
});

describe('line', () => {
  it.each([
    [
      'Ann\n\nYour account is locked:\thttp://evil.example',
      'Ann Your account is locked: http://evil.example',
    ],
    ['\u202emoc.live\u202c Ann\u0007', 'moc.live Ann'],
    ['  Zoë  فاطمه‌زهرا ', 'Zoë فاطمه‌زهرا'],
  ])('gives %j in one line', (given, folded) => {
    expect(line(given, 'name', { max: 200 })).toBe(folded);
  });

  it.each([['\u202e'], ['\n \t'], [7], ['a\0b'], [null]])('refuses %j', (given) => {
    expect(() => line(given, 'name', { max: 200 })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('text', () => {
  it('trims, then counts characters rather than code units', () => {
    expect(text('  🦴🦴 ', 'name', { max: 2 })).toBe('🦴🦴');
  });

  it.each([
    ['nothing but spaces', '   ', 'TOO_SHORT'],
    ['more than fits', 'abcd', 'TOO_LONG'],
    ['U+0000', 'a\0', 'NOT_TEXT'],
    ['half a surrogate pair', 'a\ud800', 'NOT_TEXT'],
    ['a number', 5, 'NOT_TEXT'],
  ])('refuses %s', (_, value, reason) => {
    expect(() => text(value, 'name', { max: 3 })).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ field: 'name', reason }) }),
    );
  });
});

describe('integer', () => {
  it.each([-1, 3, 1.5, Number.NaN, '1'])('refuses %p', (value) => {
    expect(() => integer(value, 'block', 0, 2)).toThrow();
  });

  it('takes both bounds', () => {
    expect([integer(0, 'block', 0, 2), integer(2, 'block', 0, 2)]).toEqual([0, 2]);
  });
});
