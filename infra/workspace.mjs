import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const bin = join(root, 'node_modules', '.bin');

/** The Node.js that npm brings for this machine; the scripts that install it run on an older one. */
export const packagedNode = join(
  root,
  'node_modules',
  `node-${process.platform}-${process.arch}`,
  'bin',
  'node',
);

/** A failure whose message is written for the person at the terminal. */
export class Stop extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @param {string} version */
const majorAndMinor = (version) => version.split('.').map(Number);

export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = majorAndMinor(version);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(
    `Palpate needs Node.js 20.19 or later to install itself, and this is ${version}. ` +
      'Get a current one from https://nodejs.org and start again.',
  );
}

/** Finds a Node.js 24 that runs here, the packaged one first. */
export function findNode24() {
  const isUsable = existsSync(packagedNode) && spawnSync(packagedNode, ['--version']).status === 0;
  if (isUsable) return packagedNode;
  const [major = 0] = majorAndMinor(process.versions.node);
  if (major >= 24) return process.execPath;
  throw new Stop(
    `Palpate runs on Node.js 24. npm brings none that works on this machine ` +
      `(${process.platform} ${process.arch}), and this is ${process.versions.node}. Install Node.js 24 and start again.`,
  );
}

/** @param {string} node */
export function environmentFor(node) {
  const path = [dirname(node), bin, process.env.PATH].filter(Boolean).join(delimiter);
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}

const streams = /** @type {const} */ ({
  nothing: ['ignore', 'pipe', 'pipe'],
  errors: ['inherit', 'ignore', 'inherit'],
  all: ['inherit', 'inherit', 'inherit'],
});

/**
 * Runs a command to its end, passing on the signals that this process gets.
 * What is not shown is answered as output, but for the standard output beside shown errors.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, show?: 'nothing' | 'errors' | 'all', withChannel?: boolean, cwd?: string }} [options]
 * @returns {Promise<{ status: number, output: string }>} status as a shell gives it: 128 and the number of a signal
 */
export function run(
  command,
  parameters,
  { env = process.env, show = 'nothing', withChannel = false, cwd = root } = {},
) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = [...streams[show], ...(withChannel ? /** @type {const} */ (['ipc']) : [])];
  const child = spawn(command, parameters, { cwd, env, stdio });
  /** @type {string[]} */
  const heard = [];
  child.stdout?.setEncoding('utf8').on('data', (text) => heard.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text) => heard.push(text));
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => void child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Stop(`${command} can't be run: ${error.message}`)));
    child.once('close', (status, signal) => {
      for (const name of signals) process.off(name, passOn);
      const code = status ?? 128 + (signal ? constants.signals[signal] : 0);
      resolve({ status: code, output: heard.join('') });
    });
  });
}

/**
 * Ends this process with what `main` decides, and shows a Stop as its message alone.
 * @param {() => Promise<number>} main
 * @param {() => void} [onFailure]
 */
export async function runMain(main, onFailure = () => {}) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message) console.error(`\n${error.message}`);
    onFailure();
    process.exitCode = error.exitCode;
  }
}
