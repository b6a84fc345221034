import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.ts';
import { isCpuMeasured } from './cpu.ts';
import { rounded } from './figures.ts';
import type { Measured } from './rounds.ts';
import type { Contest } from './variants.ts';

export type Result = { contest: Contest; measured: Measured[] };

const HEADS = [
  'operation',
  'variant',
  'CPU ms',
  'node',
  'PostgreSQL',
  'ratio',
  'least to most',
  'target',
  'req/s',
  'p50 ms',
  'p99 ms',
  'rss MB',
];

export function printTable(results: readonly Result[]): void {
  const lines = [HEADS, ...results.flatMap(linesOf)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => width(line[column]))));
  console.log();
  for (const line of lines) {
    const cells = line.map((cell, column) => {
      const size = widths[column] ?? 0;
      return column < 2 ? cell.padEnd(size) : cell.padStart(size);
    });
    console.log(`  ${cells.join('  ')}`);
  }
  if (!isCpuMeasured) console.log('\n  CPU is measured on Linux only.');
}

function width(cell = ''): number {
  return cell.length;
}

function linesOf({ contest, measured }: Result): string[][] {
  return measured.map((one) => {
    const isProduct = one.variant.server === 'product';
    const cpu = (value: number, digits: number) => (isCpuMeasured ? value.toFixed(digits) : '-');
    const spread = one.spread.map((ratio) => ratio.toFixed(2)).join(' to ');
    const [least, most] = one.spread;
    return [
      contest.operation,
      one.variant.name,
      cpu(one.cpuMs, 3),
      cpu(one.nodeMs, 3),
      cpu(one.postgresMs, 3),
      cpu(one.cpuRatio, 2),
      isCpuMeasured && least !== most ? spread : '',
      isProduct ? contest.target.toFixed(1) : '',
      one.requestsPerSecond.toFixed(0),
      one.p50.toFixed(2),
      one.p99.toFixed(2),
      one.rssMb.toFixed(0),
    ];
  });
}

/** Writes bench-results.json at the root of the checkout; CPU is null where it isn't measured. */
export function writeResults(results: readonly Result[]): string {
  const path = join(root, 'bench-results.json');
  const rows = results.flatMap(({ contest, measured }) =>
    measured.map((one) => ({
      operation: contest.operation,
      variant: one.variant.name,
      cpuMs: isCpuMeasured ? rounded(one.cpuMs, 4) : null,
      cpuRatio: isCpuMeasured ? rounded(one.cpuRatio, 3) : null,
      requestsPerSecond: rounded(one.requestsPerSecond, 1),
      p50: rounded(one.p50, 3),
      p99: rounded(one.p99, 3),
      rssMb: rounded(one.rssMb, 1),
    })),
  );
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
  return path;
}
