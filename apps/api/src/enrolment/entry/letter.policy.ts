export const letterLimits = { windowMs: 86_400_000, toAddress: 3, bySender: 100 } as const;

/** Letters of a school that went out within the window. */
export type LettersSent = { toAddress: number; bySender: number };

/** Nobody is written to without end, whoever asks; and no sender writes to all the world. */
export function mayWrite({ toAddress, bySender }: LettersSent): boolean {
  return toAddress < letterLimits.toAddress && bySender < letterLimits.bySender;
}
