import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, EmbeddedPostgresError } from './errors.ts';

const PATIENCE_MS = 60_000;

/**
 * Stops the server that a killed parent left behind in this cluster, and waits for its end.
 * Call it with the folder's lock held: then a living server here can only be an orphan.
 */
export async function stopOrphan(cluster: string, onLog: (line: string) => void): Promise<void> {
  const pid = readPid(cluster);
  if (pid === null) return;
  if (!isAlive(pid) || !isServerOf(pid, cluster)) {
    // A stranger's or a zombie's number: PostgreSQL would take it for a running server and refuse.
    rmSync(join(cluster, 'postmaster.pid'));
    return;
  }
  onLog(`Stopping the database that an earlier run left behind (process ${pid}).`);
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw stillRunning(pid, cluster);
    await wait(20);
  }
}

function readPid(cluster: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

// In a container whose first process reaps nothing, a dead server keeps its number for ever.
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return true;
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  const words = commandOf(pid);
  return words.includes('postgres') && words.includes(cluster);
}

function commandOf(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function stillRunning(pid: number, cluster: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'START_FAILED',
    `A database left behind by an earlier run (process ${pid}, folder ${cluster}) was asked to stop ` +
      `and is still running after ${PATIENCE_MS / 1000} seconds. Stop it, then start again.`,
  );
}
