import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { step } from './progress.mjs';
import { bin, environmentFor, root, run, Stop } from './workspace.mjs';

const built = [
  'apps/api/dist/main.js',
  'apps/learn/dist/index.html',
  'apps/learn/dist/server/page.js',
  'apps/studio/dist/index.html',
];
const sources = ['apps/api', 'apps/learn', 'apps/studio', 'packages'];
const settings = ['package-lock.json', 'package.json', 'tsconfig.base.json', 'turbo.json'];
const made = new Set(['node_modules', 'dist', '.turbo', 'coverage']);
const stamp = join(root, '.turbo', 'built');

/**
 * Builds what is stale. A look at names, sizes and times spares turbo's own second when nothing changed.
 * @param {string} node
 */
export async function buildIfStale(node) {
  const before = fingerprint();
  if (isBuilt(before)) return;
  await step('Building', () => build(node));
  mkdirSync(dirname(stamp), { recursive: true });
  // What it was before: a file saved during the build makes the next start build again.
  writeFileSync(stamp, before);
}

/** Tells whether what was built is of the source that is there. */
export function isBuilt(now = fingerprint()) {
  return built.every((path) => existsSync(join(root, path))) && readStamp() === now;
}

/** @param {string} node */
async function build(node) {
  const parameters = ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'];
  const { status, output } = await run(join(bin, 'turbo'), parameters, {
    env: environmentFor(node),
  });
  if (status === 0) return;
  if (status > 128) throw new Stop('', status);
  throw new Stop(`The build failed:\n${output.trim()}`);
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of settings) add(hash, join(root, path));
  for (const path of sources) addFolder(hash, join(root, path));
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} folder */
function addFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (made.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else add(hash, path);
  }
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function add(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
}
