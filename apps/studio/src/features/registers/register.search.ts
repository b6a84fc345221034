/** What the address of the words says: what to look for. */
export type WordSearch = { search?: string };

/** As of the words, and whether only what nobody has read yet is shown. */
export type SourceSearch = WordSearch & { unchecked?: true };

type Raw = Record<string, unknown>;

export function readWordSearch({ search }: Raw): WordSearch {
  return typeof search === 'string' && search !== '' ? { search: search.slice(0, 100) } : {};
}

export function readSourceSearch(raw: Raw): SourceSearch {
  return { ...readWordSearch(raw), ...(raw['unchecked'] === true && { unchecked: true }) };
}

/** Whether each of the words stands somewhere in the texts, whatever the case and the accents. */
export function holdsWords(texts: readonly (string | null)[], search: string | undefined): boolean {
  const text = plain(texts.join('\n'));
  return plain(search ?? '')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
