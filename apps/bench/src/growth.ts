import { existsSync, readFileSync } from 'node:fs';
import { drawTable } from './table.ts';

/** The product may cost so much more when its history is ten times as long. */
const MOST = 1.1;

type Row = { operation: string; variant: string; cpuMs: number | null };
export type Written = { scale: string; operations: readonly Row[] };
export type Growth = { operation: string; before: number; after: number; growth: number };

/** The product's CPU by operation, in this run and in the one with the history told once. */
export function compareHistories(once: Written, told: Written): Growth[] {
  return told.operations.flatMap(({ operation, variant, cpuMs: after }) => {
    const before = once.operations.find(
      (row) => row.operation === operation && row.variant === variant,
    )?.cpuMs;
    if (variant !== 'product' || !before || after === null) return [];
    return [{ operation, before, after, growth: after / before }];
  });
}

/** What an earlier run at the same scale has written, or null. */
export function readWritten(path: string, scale: string): Written | null {
  if (!existsSync(path)) return null;
  const written: Written = JSON.parse(readFileSync(path, 'utf8'));
  return written.scale === scale ? written : null;
}

export function printGrowth(rows: readonly Growth[], history: number): void {
  const lines = rows.map(({ operation, before, after, growth }) => [
    operation,
    before.toFixed(3),
    after.toFixed(3),
    growth.toFixed(2),
    `${MOST} ${growth <= MOST ? 'met' : 'missed'}`,
  ]);
  const heads = ['operation', 'CPU ms', `at ${history} times the history`, 'growth', 'target'];
  console.log();
  for (const line of drawTable([heads, ...lines], 1)) console.log(`  ${line}`);
}
