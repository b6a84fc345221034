import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../platform/errors/index.ts';
import { readApplicant } from './applicant.ts';

const whole = { email: 'ann@x.example', name: 'Ann', password: 'a long enough password' };

describe('readApplicant', () => {
  it.each<[string, string | null, Partial<Record<keyof typeof whole, null>>, unknown]>([
    ['nobody, with everything', null, {}, whole],
    ['nobody, without an address', null, { email: null }, 'email'],
    ['nobody, without a name', null, { name: null }, 'name'],
    ['nobody, without a password', null, { password: null }, 'password'],
    ['someone else, with everything', 'bob@x.example', {}, whole],
    ['someone else, without a password', 'bob@x.example', { password: null }, 'password'],
    ['the addressee', 'ann@x.example', {}, null],
    ['the addressee, with nothing', 'ann@x.example', { name: null, password: null }, null],
    ['someone at a join link who gives no address', 'bob@x.example', { email: null }, null],
  ])('%s', (_title, email, missing, expected) => {
    const viewer = email === null ? null : { email };
    expect(outcomeOf(() => readApplicant(viewer, { ...whole, ...missing }))).toEqual(expected);
  });
});

function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof AppError ? error.data['field'] : error;
  }
}
