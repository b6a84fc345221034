// node infra/image.mjs <folder>: copies what the built server needs at run time, and nothing else; infra/Dockerfile ships it.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './workspace.mjs';

/** @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/** What the bundle leaves in node_modules: see `external` of apps/api/build.mjs. */
export const runtimePackages = ['@node-rs/argon2', 'pdfkit', '@expo-google-fonts/inter'];

const files = [
  'package.json',
  'LICENSE',
  'NOTICE',
  'apps/api/package.json',
  'apps/api/dist',
  'apps/learn/package.json',
  'apps/learn/dist',
  'apps/studio/package.json',
  'apps/studio/dist',
  'packages/schema/documents',
  'packages/courses',
];

/**
 * The folders below node_modules that the packages and all they depend on are in, as package-lock.json places them.
 * @param {LockedPackages} locked
 * @param {readonly string[]} names
 * @param {string} from
 */
export function closure(locked, names, from = 'apps/api') {
  /** @type {Set<string>} */
  const found = new Set();
  const queue = names.map((name) => ({ name, from }));
  for (const { name, from: asker } of queue) {
    const place = placeOf(locked, name, asker);
    if (!place || found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies } = locked[place] ?? {};
    const needed = Object.keys({ ...dependencies, ...optionalDependencies });
    queue.push(...needed.map((one) => ({ name: one, from: place })));
  }
  return [...found].sort();
}

/** Where Node.js looks: beside the asker, then further and further out. @param {LockedPackages} locked @param {string} name @param {string} asker */
function placeOf(locked, name, asker) {
  for (let folder = asker; ; folder = dirname(folder)) {
    const place = folder === '.' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (locked[place]) return place;
    if (folder === '.') return null;
  }
}

/** @param {string} out */
function copyAll(out) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  // Optional ones are there for this platform alone.
  const packages = closure(lock.packages, runtimePackages).filter((path) =>
    existsSync(join(root, path)),
  );
  mkdirSync(out, { recursive: true });
  for (const path of [...files, ...packages]) {
    cpSync(join(root, path), join(out, path), {
      recursive: true,
      dereference: true,
      filter: (source) => !source.endsWith('.map') && !/\.spec\.tsx?$/.test(source),
    });
  }
}

if (process.argv[1] === import.meta.filename) copyAll(resolve(process.argv[2] ?? 'image'));
