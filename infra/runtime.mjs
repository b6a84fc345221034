import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, Stop } from './workspace.mjs';

/** @typedef {{ version: string, integrity: string }} LockedRuntime */
/** @typedef {(npm: { command: string, before: string[], env: NodeJS.ProcessEnv }) => Promise<void>} WithNpm */

const name = `node-${process.platform}-${process.arch}`;

/**
 * Gives `work` an npm that runs on Node 24. On an older Node, npm leaves out optional packages that ask for
 * a newer one, so that builds fail later; the locked runtime is fetched first, into a folder that goes away.
 * @param {WithNpm} work
 */
export async function withNpmOnNode24(work) {
  const runtime = findLockedRuntime();
  const isCurrent = Number(process.versions.node.split('.')[0]) >= 24;
  if (isCurrent || !runtime) return work(npmOn(process.execPath));
  const folder = mkdtempSync(join(tmpdir(), 'palpate-runtime-'));
  try {
    await fetchRuntime(folder, runtime);
    await work(npmOn(join(folder, 'node_modules', name, 'bin', 'node')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {LockedRuntime | null} */
function findLockedRuntime() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return lock.packages[`node_modules/${name}`] ?? null;
}

/** @param {string} folder @param {LockedRuntime} runtime */
async function fetchRuntime(folder, { version, integrity }) {
  const own = { name: 'runtime', dependencies: { [name]: version } };
  const packages = { '': own, [`node_modules/${name}`]: { version, integrity } };
  const lock = { name: 'runtime', lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const { command, before } = npmOn(process.execPath);
  const { status, output } = await run(command, [...before, 'ci', '--loglevel=error'], {
    cwd: folder,
  });
  if (status > 128) throw new Stop('', status);
  if (status !== 0) throw new Stop(`npm could not fetch Node.js ${version}:\n${output.trim()}`);
}

/** @param {string} node */
function npmOn(node) {
  const path = process.env.npm_execpath;
  const env = { ...process.env, PATH: `${join(node, '..')}:${process.env.PATH ?? ''}` };
  return path?.endsWith('npm-cli.js')
    ? { command: node, before: [path], env }
    : { command: 'npm', before: [], env };
}
