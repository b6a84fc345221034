import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const APPS = join(import.meta.dirname, '..', '..');

/** The addresses of both apps as their routers name them, parameters and all. */
export function listRoutes(): string[] {
  return [
    ...pathsOf('learn'),
    ...pathsOf('studio').map((path) => `/studio${path === '/' ? '' : path}`),
  ];
}

function pathsOf(app: 'learn' | 'studio'): string[] {
  const source = readFileSync(join(APPS, app, 'src', 'app', 'router.tsx'), 'utf8');
  return [...source.matchAll(/^\s*path: '([^']+)',$/gm)].map(([, path = '']) => path);
}
