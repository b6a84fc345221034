/** Crockford's Base32: no I, L, O or U, which are read for others. https://www.crockford.com/base32.html */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A number that nobody guesses: 55 random bits in eleven symbols, and one that tells a misspelling. */
export function certificateNumber(random: Uint8Array): string {
  const symbols = Array.from(random.slice(0, LENGTH - 1), (byte) => symbolAt(byte));
  return grouped([...symbols, checkSymbol(symbols)]);
}

/** The number as it is stored, from what a person typed; null for what can't be one. */
export function readCertificateNumber(typed: string): string | null {
  const symbols = Array.from(
    typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1'),
  );
  const isKnown = symbols.every((symbol) => SYMBOLS.includes(symbol));
  if (symbols.length !== LENGTH || !isKnown) return null;
  return symbols.at(-1) === checkSymbol(symbols.slice(0, -1)) ? grouped(symbols) : null;
}

/** Weights are odd and differ, so that one wrong symbol is always told, and nearly every swap of two. */
function checkSymbol(symbols: readonly string[]): string {
  const sum = symbols.reduce((total, symbol, index) => {
    return total + (2 * index + 1) * SYMBOLS.indexOf(symbol);
  }, 0);
  return symbolAt(sum);
}

function symbolAt(value: number): string {
  return SYMBOLS.charAt(value % SYMBOLS.length);
}

function grouped(symbols: readonly string[]): string {
  return [symbols.slice(0, 4), symbols.slice(4, 8), symbols.slice(8)]
    .map((group) => group.join(''))
    .join('-');
}
