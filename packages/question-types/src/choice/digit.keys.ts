type PressedKey = {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
};

/**
 * Which option a key stands for, counted from 0, of `count` options; null for any other key.
 * Reads the character first and the key's place second, so that keyboards whose digits need Shift
 * or give other numerals work too.
 */
export function pickedByDigit(pressed: PressedKey, count: number): number | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  const place = pressed.shiftKey ? null : /^Digit([1-9])$/.exec(pressed.code);
  const digit = /^[1-9]$/.test(pressed.key) ? pressed.key : place?.[1];
  if (!digit || Number(digit) > count) return null;
  return Number(digit) - 1;
}
