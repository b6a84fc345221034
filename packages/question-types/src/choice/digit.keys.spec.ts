import { expect, it } from '@jest/globals';
import { pickedByDigit } from './digit.keys.ts';

const press = (key: string, code: string, held: object = {}) => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

it.each([
  ['the first option', press('1', 'Digit1'), 0],
  ['the fourth option', press('4', 'Digit4'), 3],
  ['an option on the number pad', press('2', 'Numpad2'), 1],
  ['an option on a keyboard whose digits need Shift', press('3', 'Digit3', { shiftKey: true }), 2],
  ['an option on such a keyboard without Shift', press('"', 'Digit3'), 2],
  ['an option with Arabic numerals', press('٢', 'Digit2'), 1],
])('picks %s', (_, pressed, index) => {
  expect(pickedByDigit(pressed, 4)).toBe(index);
});

it.each([
  ['a digit past the last option', press('5', 'Digit5')],
  ['zero', press('0', 'Digit0')],
  ['a letter', press('a', 'KeyA')],
  ['a shortcut of the browser', press('1', 'Digit1', { ctrlKey: true })],
  ['a punctuation mark made with Shift', press('!', 'Digit1', { shiftKey: true })],
  ['an arrow of the number pad', press('End', 'Numpad1')],
])('leaves %s alone', (_, pressed) => {
  expect(pickedByDigit(pressed, 4)).toBeNull();
});
