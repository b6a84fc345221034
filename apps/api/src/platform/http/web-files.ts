import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built web app: where it is mounted, where its files are and which there are. */
export type WebApp = { base: string; folder: string; files: ReadonlySet<string> };

export type WebFile = { folder: string; file: string; isImmutable: boolean };

export const INDEX = 'index.html';
/** What draws the app's pages, and what is sent in place of a file where the browser takes it. */
const NOT_SERVED = /^server\/|\.(br|gz)$/;
/** The build puts what it names by hash here; what isn't named so may change under its name. */
const HASHED = /^assets\/.+[-.][\w-]{8,}\.\w+$/;

/** Where a web app's build puts its files. */
export function distOf(rootDir: string, app: 'learn' | 'studio'): string {
  return join(rootDir, 'apps', app, 'dist');
}

/** The app's files as they are now; none when it hasn't been built. */
export function readWebApp(base: string, folder: string): WebApp {
  if (!existsSync(folder)) return { base, folder, files: new Set() };
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !NOT_SERVED.test(file));
  return { base, folder, files: new Set(files) };
}

/** The file that answers a path, or null. A page of the app is its index, but only for a navigation. */
export function findWebFile(
  apps: readonly WebApp[],
  path: string,
  isNavigation: boolean,
): WebFile | null {
  const app = apps
    .filter(({ base }) => path === base || path.startsWith(base === '/' ? '/' : `${base}/`))
    .toSorted((one, other) => other.base.length - one.base.length)[0];
  if (!app) return null;
  const { folder, files } = app;
  const file = path.slice(app.base === '/' ? 1 : app.base.length + 1) || INDEX;
  if (files.has(file)) return { folder, file, isImmutable: HASHED.test(file) };
  if (!isNavigation || !files.has(INDEX)) return null;
  return { folder, file: INDEX, isImmutable: false };
}
