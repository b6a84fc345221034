import { residentMb } from './cpu.ts';
import { median, rounded } from './figures.ts';
import { startServer } from './servers.ts';
import { drawTable } from './table.ts';

/** What a process costs as it stands: its start and its memory. */
export type Standing = { figure: string; measured: number; most: number };

const STARTS = 3;
const SETTLED_MS = 1_500;

/** From the process's first moment to its first answer, on a migrated database; then at rest. */
export async function measureStart(databaseUrl: string): Promise<Standing[]> {
  const seconds: number[] = [];
  const idle: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const began = performance.now();
    const server = await startServer('product', databaseUrl);
    const answer = await fetch(`${server.url}/health`);
    if (!answer.ok) throw new Error(`/health answers ${answer.status}`);
    seconds.push((performance.now() - began) / 1000);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    idle.push(residentMb(server.pid));
    await server.stop();
  }
  return [
    { figure: 'start, seconds', measured: rounded(median(seconds), 2), most: 0.7 },
    { figure: 'memory at rest, MB', measured: rounded(median(idle), 0), most: 150 },
  ];
}

export function loadedMemory(peakMb: number): Standing {
  return { figure: 'memory under load, MB', measured: rounded(peakMb, 0), most: 230 };
}

export function printStanding(standing: readonly Standing[]): void {
  const lines = standing.map(({ figure, measured, most }) => [
    figure,
    String(measured),
    `${most} ${measured <= most ? 'met' : 'missed'}`,
  ]);
  console.log();
  for (const line of drawTable([['figure', 'measured', 'limit'], ...lines], 1)) {
    console.log(`  ${line}`);
  }
}
