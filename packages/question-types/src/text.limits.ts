/** The longest answers that are taken, in UTF-16 units, as a browser's maxlength counts them. */
export const maxShortAnswer = 500;
export const maxExtendedText = 20_000;

/** What was typed as a response: nothing but blanks is none. */
export function textOf(typed: string): { text: string } | null {
  return typed.trim() === '' ? null : { text: typed };
}
