/** Names are anyone's text: none begins a line of its own in a letter. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
