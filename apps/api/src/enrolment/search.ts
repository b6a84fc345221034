/** A pattern that finds the words anywhere, with what LIKE reads as a sign taken by its letter. */
export function likePattern(search: string | null): string | null {
  const words = search?.trim().slice(0, 100) ?? '';
  return words === '' ? null : `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
