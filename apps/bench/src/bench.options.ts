import { join, resolve } from 'node:path';

export type Scale = {
  name: 'full' | 'small';
  students: number;
  /** People who answer during the run, each in an open attempt of their own. */
  answering: number;
  /** Cohorts whose heat map is asked for. */
  watched: number;
  /** Rounds that count, of each variant. */
  rounds: number;
  roundMs: number;
  warmUpMs: number;
  /** A server that has seen fewer requests is not compiled yet, however long it took. */
  warmUpRequests: number;
};

export type BenchOptions = { scale: Scale; isFresh: boolean; dataDir: string };

const FULL: Scale = {
  name: 'full',
  students: 20_000,
  answering: 500,
  watched: 100,
  rounds: 12,
  roundMs: 3_000,
  warmUpMs: 5_000,
  warmUpRequests: 5_000,
};
const SMALL: Scale = {
  name: 'small',
  students: 500,
  answering: 100,
  watched: 20,
  rounds: 4,
  roundMs: 800,
  warmUpMs: 1_000,
  warmUpRequests: 600,
};

/** A mistake of who started the bench, told without a stack. */
export class BenchProblem extends Error {
  override readonly name = 'BenchProblem';
}

export function readOptions(
  flags: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): BenchOptions {
  const unknown = flags.find((flag) => flag !== '--small' && flag !== '--fresh');
  if (unknown) {
    throw new BenchProblem(`"${unknown}" is not known here. The flags are --small and --fresh.`);
  }
  const scale = flags.includes('--small') ? SMALL : FULL;
  const dataDir = join(resolve(root, environment['DATA_DIR'] || '.data'), 'bench', scale.name);
  return { scale, isFresh: flags.includes('--fresh'), dataDir };
}
