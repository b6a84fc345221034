/**
 * The amount that a person typed, or null for what is none: digits with an optional sign and one decimal mark.
 * Blanks group digits; so does a point or comma that stands twice, stands before the other one, or, alone and not
 * the reader's own decimal mark, stands before three last digits ("1,000" where 1.5 is written with a point).
 */
export function readAmount(typed: string, decimalMark: string): number | null {
  const text = typed.normalize('NFKC').replace(/\s/gu, '').replace('−', '-');
  const place = decimalPlace(text, decimalMark);
  const whole = text.slice(0, place);
  const decimals = text.slice(place + 1);
  const isSound =
    /^[+-]?(\d*|\d{1,3}((,\d{3})+|(\.\d{3})+))$/.test(whole) && /^\d*$/.test(decimals);
  const digits = `${whole.replace(/[.,]/g, '')}.${decimals}`;
  return isSound && /\d/.test(digits) ? Number(digits) : null;
}

/** Where the decimal mark stands in the text, or the text's length. */
function decimalPlace(text: string, decimalMark: string): number {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const mark = text[last];
  if (mark === undefined || text.indexOf(mark) !== last) return text.length;
  const isGrouped = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return isGrouped && mark !== decimalMark ? text.length : last;
}
