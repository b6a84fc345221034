/**
 * The text as it is compared: without accents, in upper case, runs of blanks as one, and nothing but letters,
 * digits and `kept` characters at its ends. Compatibility forms are one (NFKD of Unicode Annex 15), so that
 * "ﬁbre" is "fibre". Takes time linear in the text.
 */
export function folded(text: string, kept = ''): string {
  // Upper case, since "ß" and "ς" have one form there and two in lower case.
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().normalize('NFKD');
  const characters = [...plain.replace(/\s+/gu, ' ')];
  const isCore = (character: string) => /[\p{L}\p{N}]/u.test(character) || kept.includes(character);
  const first = characters.findIndex(isCore);
  if (first === -1) return '';
  return characters.slice(first, characters.findLastIndex(isCore) + 1).join('');
}

/**
 * Whether a folded text is what a folded pattern says, where `*` is any run of letters, none too.
 * Takes the leftmost place for each piece between two stars. No other place could help: a piece of letters
 * only gives up letters by moving right, and a piece with anything else in it fits at one place at most.
 * So nothing is tried twice, whatever text and pattern are.
 */
export function fits(pattern: string, text: string): boolean {
  const [head = '', ...pieces] = pattern.split('*');
  const tail = pieces.pop();
  if (tail === undefined) return text === head;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found === -1 || !isLetters(text.slice(at, found))) return false;
    at = found + piece.length;
  }
  const end = text.length - tail.length;
  return end >= at && text.endsWith(tail) && isLetters(text.slice(at, end));
}

function isLetters(text: string): boolean {
  return /^\p{L}*$/u.test(text);
}
