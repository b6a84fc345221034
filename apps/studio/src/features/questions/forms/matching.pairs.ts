type Pairs = Readonly<Record<string, string>>;

/** The pairs with another right side for one left side, taken from whichever had it; null: it has none. */
export function newPairs(
  pairs: Pairs,
  { left, right }: { left: string; right: string | null },
): Record<string, string> {
  const others = Object.entries(pairs).filter(([one, other]) => one !== left && other !== right);
  if (right === null) return Object.fromEntries(others);
  const isKnown = left in pairs;
  // A pair that was there keeps its place in the file.
  const replaced = Object.entries(pairs).flatMap(([one, other]): [string, string][] => {
    if (one === left) return [[left, right]];
    return other === right ? [] : [[one, other]];
  });
  return Object.fromEntries(isKnown ? replaced : [...others, [left, right]]);
}
