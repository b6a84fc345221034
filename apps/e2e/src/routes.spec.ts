import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { pictures } from './failure.picture.ts';
import { listRoutes } from './route.list.ts';
import { views } from './route.views.ts';

beforeAll(keepList);

it('has a view of every route of both routers', () => {
  const seen = new Set(views.map(({ route }) => route));
  expect(listRoutes().length).toBeGreaterThan(8);
  expect(listRoutes().filter((route) => !seen.has(route))).toEqual([]);
});

/** For the contact sheet, which misses a picture only if it knows of its view. */
function keepList(): void {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(pictures, { recursive: true });
  const looked = views.map(({ name, route }) => ({ name, route }));
  writeFileSync(join(pictures, 'views.json'), JSON.stringify(looked));
}
