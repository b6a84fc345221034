import { expect, it } from '@jest/globals';
import { canPrint } from './certificate.letters.ts';

it.each([
  ['Zoë Müller-Łukasiewicz', true],
  ['Nguyễn Thị Ánh', true],
  ['Ελένη Παπαδοπούλου', true],
  ['Олена Шевченко', true],
  // Written with a mark of its own, as some keyboards do.
  ['José', true],
  ['O’Neil, D. (Jr.) – 2', true],
  ['نور حداد', false],
  ['王小明', false],
  ['さとう はな', false],
  ['김하나', false],
  ['नूर', false],
  ['Noor 王', false],
])('knows of %s whether the sheet has its letters', (name, isThere) => {
  expect(canPrint(name)).toBe(isThere);
});
