import { describe, expect, it } from '@jest/globals';
import { statement } from './statement.ts';
import { snakeCase } from './snake-naming.ts';
import { parseSafeInteger, parseTextArray } from './value-types.ts';

describe('values of the database', () => {
  it('reads counts as numbers and refuses what a number cannot hold', () => {
    expect(parseSafeInteger('42')).toBe(42);
    expect(() => parseSafeInteger('9007199254740993')).toThrow(RangeError);
  });

  it('keeps exact decimals as text', () => {
    expect(parseTextArray('{1.500000,NULL,0}')).toEqual(['1.500000', null, '0']);
    expect(parseTextArray('{}')).toEqual([]);
  });
});

describe('names of the database', () => {
  it.each([
    ['id', 'id'],
    ['schoolId', 'school_id'],
    ['isSafetyCritical', 'is_safety_critical'],
  ])('%s is %s', (property, column) => {
    expect(snakeCase(property)).toBe(column);
  });

  it('refuse a second statement under the name of another', () => {
    statement('spec.same', 'SELECT 1');
    expect(() => statement('spec.same', 'SELECT 1')).not.toThrow();
    expect(() => statement('spec.same', 'SELECT 2')).toThrow('Two statements are named spec.same');
  });
});
