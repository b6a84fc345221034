import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of CPU that a process has used so far, with what its ended children had. */
type ProcessTime = { parent: number; ms: number };

// Linux tells user space hundredths of a second on every architecture.
const MS_PER_TICK = 10;

export const isCpuMeasured = process.platform === 'linux';

/** CPU of one process so far; 0 where it can't be measured. */
export function cpuOf(pid: number): number {
  return isCpuMeasured ? (readTime(pid)?.ms ?? 0) : 0;
}

/** CPU of a process and of all its children so far, the ended ones too. */
export function cpuOfFamily(pid: number): number {
  if (!isCpuMeasured) return 0;
  let ms = cpuOf(pid);
  for (const name of readdirSync('/proc')) {
    const time = /^\d+$/.test(name) ? readTime(Number(name)) : null;
    if (time?.parent === pid) ms += time.ms;
  }
  return ms;
}

/** Resident memory in megabytes; 0 where it can't be read. */
export function residentMb(pid: number): number {
  const status = readProc(`/proc/${pid}/status`);
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

function readTime(pid: number): ProcessTime | null {
  const stat = readProc(`/proc/${pid}/stat`);
  // The name of the program is in brackets and may itself hold brackets and spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 15) return null;
  const [, parent, , , , , , , , , , user, system, childrenUser, childrenSystem] =
    fields.map(Number);
  const ticks = [user, system, childrenUser, childrenSystem].reduce<number>(
    (sum, value) => sum + (value ?? 0),
    0,
  );
  return { parent: parent ?? 0, ms: ticks * MS_PER_TICK };
}

/** Empty when the process has ended meanwhile. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
