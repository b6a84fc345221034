import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../checkout.ts';
import { limits } from './web.limits.ts';
import type { Figure } from './web.limits.ts';

const SCRIPT = /(?:src|href)="\/(assets\/[^"]+\.js)"/g;
const STYLE = /<style>(.*?)<\/style>/s;
/** The chunk of libraries alone: all else of the first route is the app's own. */
const isFramework = (path: string) => path.startsWith('assets/framework-');

/** What the built learner app weighs; the first route is what its page names. */
export function measureSizes(dist = join(root, 'apps', 'learn', 'dist')): Figure[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const weigh = (path: string) => kilobytes(readFileSync(join(dist, path)));
  const first = Array.from(page.matchAll(SCRIPT), ([, path = '']) => path);
  const lazy = readdirSync(join(dist, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((path) => path.endsWith('.js') && !first.includes(path))
    .map((path) => ({ path, size: weigh(path) }))
    .toSorted((one, other) => other.size - one.size);
  const [fattest = { path: 'none', size: 0 }] = lazy;
  const own = sum(first.filter((path) => !isFramework(path)).map(weigh));
  return [
    kb('first route, JavaScript', sum(first.map(weigh)), limits.firstRouteKb),
    kb('first route, the app’s own', own, limits.ownKb),
    kb(`largest lazy chunk, ${fattest.path.slice(7)}`, fattest.size, limits.lazyKb),
    kb('styles', kilobytes(STYLE.exec(page)?.[1] ?? ''), limits.cssKb),
  ];
}

function kb(name: string, value: number, limit: number): Figure {
  return { name, value, unit: 'kB', limit };
}

function kilobytes(content: string | Buffer): number {
  return gzipSync(content).length / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
