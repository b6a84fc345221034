/** What must hold, of the learner app. Sizes are gzipped, in kB of 1,000 bytes. */
export const limits = {
  firstRouteKb: 160,
  ownKb: 25,
  lazyKb: 45,
  cssKb: 12,
  paintMs: 1_200,
  /** What browsers count as no shift that anyone minds. */
  shift: 0.05,
  longestTaskMs: 50,
  score: 100,
} as const;

/** One figure beside its limit; a limit is the most, or the least where it says so. */
export type Figure = {
  name: string;
  value: number;
  unit: 'kB' | 'ms' | 'points' | '';
  limit: number;
  isLeast?: boolean;
};

export function holds({ value, limit, isLeast = false }: Figure): boolean {
  return isLeast ? value >= limit : value <= limit;
}

/** The table's lines: figure, value, limit, verdict. */
export function linesOf(figures: readonly Figure[]): string[] {
  const cells = figures.map((figure) => [
    figure.name,
    withUnit(figure.value, figure.unit),
    `${figure.isLeast ? 'at least' : 'at most'} ${withUnit(figure.limit, figure.unit)}`,
    holds(figure) ? 'holds' : 'DOES NOT HOLD',
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((line) => (line[column] ?? '').length)),
  );
  return cells.map(([name = '', value = '', limit = '', verdict = '']) =>
    [
      name.padEnd(widths[0] ?? 0),
      value.padStart(widths[1] ?? 0),
      limit.padEnd(widths[2] ?? 0),
      verdict,
    ].join('  '),
  );
}

/** The last line: how many hold, and which do not. */
export function verdictOf(figures: readonly Figure[]): string {
  const broken = figures.filter((figure) => !holds(figure));
  if (broken.length === 0) return `All ${figures.length} limits hold.`;
  const names = broken.map(({ name }) => name).join('; ');
  return `${figures.length - broken.length} of ${figures.length} limits hold, not these: ${names}`;
}

function withUnit(value: number, unit: Figure['unit']): string {
  const digits = unit === 'kB' ? 1 : 0;
  return unit === '' ? String(Number(value.toFixed(4))) : `${value.toFixed(digits)} ${unit}`;
}
