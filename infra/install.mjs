import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { withNpmOnNode24 } from './runtime.mjs';
import { packagedNode, root, run, Stop } from './workspace.mjs';

const SHOWN_LINES = 20;

/** @typedef {{ version?: string, resolved?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/** Installs with npm what package-lock.json asks for, unless it is there already. */
export async function installIfMissing() {
  if (isInstalled()) return;
  await step('Installing packages (a few minutes the first time)', install);
}

/** Tells whether what package-lock.json asks for is in node_modules. */
export function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  // npm writes this one last, so an install that was cut short has none.
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  return holdsAll(wanted, present) && (!isNodeLocked(wanted) || existsSync(packagedNode));
}

/**
 * Tells whether every package that is wanted is present in the same version, but for optional ones.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} present
 */
export function holdsAll(wanted, present) {
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path.includes('node_modules/') && !optional)
    .every(([path, { version }]) => present[path] && present[path].version === version);
}

/** @param {LockedPackages} wanted */
function isNodeLocked(wanted) {
  return `node_modules/node-${process.platform}-${process.arch}` in wanted;
}

/** @param {string} path @returns {LockedPackages} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

async function install() {
  // Building needs the development packages, which npm leaves out where NODE_ENV is production.
  const parameters = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  await withNpmOnNode24(async ({ command, before, env }) => {
    const { status, output } = await run(command, [...before, ...parameters], { env });
    if (status === 0) return;
    if (status > 128) throw new Stop('', status);
    const reason = output.trim().split('\n').slice(0, SHOWN_LINES).join('\n');
    throw new Stop(`npm could not install the packages:\n${reason}`);
  });
}
