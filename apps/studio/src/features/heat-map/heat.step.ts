export type HeatStep = 1 | 2 | 3 | 4 | 5;

export const heatSteps: readonly { step: HeatStep; from: number; to: number }[] = [
  { step: 1, from: 0, to: 19 },
  { step: 2, from: 20, to: 39 },
  { step: 3, from: 40, to: 59 },
  { step: 4, from: 60, to: 79 },
  { step: 5, from: 80, to: 100 },
];

/** The colour step of a share from 0 to 100. */
export function heatStep(percent: number): HeatStep {
  return heatSteps.findLast(({ from }) => percent >= from)?.step ?? 1;
}
