/** From what the sources carry whole to what they speak against; shown in this order. */
export const verdicts = ['sound', 'partly-sound', 'overstated', 'unsupported', 'false'] as const;

export type ClaimVerdict = (typeof verdicts)[number];
