import { join, resolve } from 'node:path';
import { OPERATIONS, type Operation } from './operation.ts';

export type Scale = {
  name: 'full' | 'small';
  students: number;
  /** Students whose own pages are asked for. */
  learning: number;
  /** People who answer during the run, each in an open attempt of their own. */
  answering: number;
  /** Attempts that are opened again before each round of submissions. */
  submitting: number;
  /** Cohorts whose heat map is asked for. */
  watched: number;
  /** Rounds that count, of each variant. */
  rounds: number;
  roundMs: number;
  warmUpMs: number;
  /** A server that has seen fewer requests is not compiled yet, however long it took. */
  warmUpRequests: number;
};

export type BenchOptions = {
  scale: Scale;
  /** How many times over each quiz was taken and each lesson was read. */
  history: number;
  operations: readonly Operation[];
  isFresh: boolean;
  dataDir: string;
};

const FULL: Scale = {
  name: 'full',
  students: 20_000,
  learning: 1_000,
  answering: 500,
  submitting: 8_000,
  watched: 100,
  rounds: 12,
  roundMs: 3_000,
  warmUpMs: 5_000,
  warmUpRequests: 5_000,
};
const SMALL: Scale = {
  name: 'small',
  students: 500,
  learning: 200,
  answering: 100,
  submitting: 2_000,
  watched: 10,
  rounds: 4,
  roundMs: 800,
  warmUpMs: 1_000,
  warmUpRequests: 600,
};

const FLAGS = '--small, --fresh, --history N, --rounds N and --only "course page,answer"';

/** A mistake of who started the bench, told without a stack. */
export class BenchProblem extends Error {
  override readonly name = 'BenchProblem';
}

type Given = { small: boolean; fresh: boolean; history: number; rounds: number; only: string };

export function readOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): BenchOptions {
  const given = readWords(words);
  const scale = given.small ? SMALL : FULL;
  const folder = given.history === 1 ? scale.name : `${scale.name}-${given.history}`;
  return {
    scale: given.rounds > 0 ? { ...scale, rounds: given.rounds } : scale,
    history: given.history,
    operations: readOperations(given.only),
    isFresh: given.fresh,
    dataDir: join(resolve(root, environment['DATA_DIR'] || '.data'), 'bench', folder),
  };
}

function readWords(words: readonly string[]): Given {
  const given: Given = { small: false, fresh: false, history: 1, rounds: 0, only: '' };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const value = words[index + 1] ?? '';
    if (word === '--small') given.small = true;
    else if (word === '--fresh') given.fresh = true;
    else {
      index += 1;
      if (word === '--history') given.history = readCount(word, value);
      else if (word === '--rounds') given.rounds = readCount(word, value);
      else if (word === '--only') given.only = value;
      else throw new BenchProblem(`"${word}" is not known here. The flags are ${FLAGS}.`);
    }
  }
  return given;
}

function readCount(flag: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= 50) return count;
  throw new BenchProblem(`${flag} takes a whole number from 1 to 50, not "${value}".`);
}

function readOperations(list: string): readonly Operation[] {
  if (list === '') return OPERATIONS;
  return list.split(',').map((name) => {
    const operation = OPERATIONS.find((one) => one === name.trim());
    if (operation) return operation;
    throw new BenchProblem(`"${name}" is no operation. They are: ${OPERATIONS.join(', ')}.`);
  });
}
