import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.ts';
import type { Contest } from './contests.ts';
import { isCpuMeasured } from './cpu.ts';
import { rounded } from './figures.ts';
import type { Measured } from './rounds.ts';
import type { Standing } from './standing.ts';
import { drawTable } from './table.ts';

export type Result = { contest: Contest; measured: Measured[] };

const HEADS = [
  'operation',
  'variant',
  'CPU ms',
  'node',
  'PostgreSQL',
  'product by it',
  'least to most',
  'target',
  'req/s',
  'p50 ms',
  'p99 ms',
  'rss MB',
];

export function printTable(results: readonly Result[]): void {
  console.log();
  for (const line of drawTable([HEADS, ...results.flatMap(linesOf)], 2)) console.log(`  ${line}`);
  if (!isCpuMeasured) console.log('\n  CPU is measured on Linux only.');
}

function linesOf({ contest, measured }: Result): string[][] {
  return measured.map((one) => {
    const isProduct = one.variant === contest.product;
    const cpu = (value: number, digits: number) => (isCpuMeasured ? value.toFixed(digits) : '-');
    const { most } = one.variant;
    return [
      contest.operation,
      one.variant.name,
      cpu(one.cpuMs, 3),
      cpu(one.nodeMs, 3),
      cpu(one.postgresMs, 3),
      isProduct ? '' : cpu(one.share, 2),
      isProduct || !isCpuMeasured ? '' : one.spread.map((share) => share.toFixed(2)).join(' to '),
      most === null ? '' : `${most.toFixed(1)} ${one.share <= most ? 'met' : 'missed'}`,
      one.requestsPerSecond.toFixed(0),
      one.p50.toFixed(2),
      one.p99.toFixed(2),
      one.rssMb.toFixed(0),
    ];
  });
}

export type Report = {
  date: string;
  scale: string;
  history: number;
  setting: readonly string[];
  operations: readonly OperationRow[];
  standing: readonly Standing[];
};
type OperationRow = {
  operation: string;
  variant: string;
  /** Null where it isn't measured. */
  cpuMs: number | null;
  productByIt: number | null;
  target: number | null;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  rssMb: number;
};

export function toRows(results: readonly Result[]): OperationRow[] {
  return results.flatMap(({ contest, measured }) =>
    measured.map((one) => ({
      operation: contest.operation,
      variant: one.variant.name,
      cpuMs: isCpuMeasured ? rounded(one.cpuMs, 4) : null,
      productByIt: isCpuMeasured ? rounded(one.share, 3) : null,
      target: one.variant.most,
      requestsPerSecond: rounded(one.requestsPerSecond, 1),
      p50: rounded(one.p50, 3),
      p99: rounded(one.p99, 3),
      rssMb: rounded(one.rssMb, 1),
    })),
  );
}

/** At the root of the checkout; a longer history is written beside. */
export function resultsPath(history: number): string {
  return join(root, history === 1 ? 'bench-results.json' : `bench-results-${history}.json`);
}

export function writeReport(report: Report): string {
  const path = resultsPath(report.history);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}
