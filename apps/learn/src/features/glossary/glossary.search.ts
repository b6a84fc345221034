type Word = { term: string; definition: string };

/** The words that hold what is sought, by letter; those whose name holds it come first. */
export function findWords<W extends Word>(
  words: readonly W[],
  sought: string,
  locale: string,
): W[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = words.toSorted((one, other) => compare(one.term, other.term));
  const part = fold(sought);
  const named = sorted.filter(({ term }) => fold(term).includes(part));
  const meant = sorted.filter(
    (word) => !named.includes(word) && fold(word.definition).includes(part),
  );
  return [...named, ...meant];
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
