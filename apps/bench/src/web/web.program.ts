// npm run bench:web: what the learner app weighs, how soon it is painted, and what Lighthouse says of it.
import { join, resolve } from 'node:path';
import { createDatabase, dropDatabase, startPostgres } from '@palpate/embedded-postgres';
import { chromium, type Browser } from 'playwright-core';
import { root } from '../checkout.ts';
import { step } from '../progress.ts';
import { startServer } from '../servers.ts';
import { measureAtlas } from './web.atlas.ts';
import { startBrowser, type BenchBrowser } from './web.browser.ts';
import { scorePage } from './web.lighthouse.ts';
import { holds, limits, linesOf, verdictOf, type Figure } from './web.limits.ts';
import { measurePaint } from './web.paint.ts';
import { findPlaces, type Places } from './web.places.ts';
import { measureSizes } from './web.sizes.ts';

type Bench = { url: string; window: BenchBrowser; cold: Browser; places: Places };

async function bench(): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const url = await startProduct(stack);
  const window = await startBrowser(url);
  stack.defer(() => window.stop());
  const cold = await chromium.connectOverCDP(`http://127.0.0.1:${window.port}`);
  const places = await findPlaces(window.context);
  const given: Bench = { url, window, cold, places };
  const paints = await step('Painting on a slow phone', () => paint(given));
  const tasks = await step('Working in the atlas', () => atlas(given));
  return [...measureSizes(), ...paints, ...tasks, ...(await score(given))];
}

/** The built server on a database of its own, with the demo. */
async function startProduct(stack: AsyncDisposableStack): Promise<string> {
  const dataDir = join(resolve(root, process.env['DATA_DIR'] || '.data'), 'bench', 'web');
  const postgres = await step('Starting the database', () => startPostgres({ dataDir }));
  stack.defer(() => postgres.stop());
  const name = `web_${Date.now()}`;
  const databaseUrl = await createDatabase(postgres.url, name);
  stack.defer(() => dropDatabase(postgres.url, name));
  process.env['PALPATE_DEMO'] = '1';
  const product = await step('Starting the product with the demo', () =>
    startServer('product', databaseUrl),
  );
  stack.defer(() => product.stop());
  return product.url;
}

async function paint({ url, cold, places }: Bench): Promise<Figure[]> {
  const { cookies, home, lesson, signIn } = places;
  const nobody = cookies.filter(({ httpOnly }) => !httpOnly);
  const visits = [
    { name: 'home', path: home, cookies },
    { name: 'sign-in', path: signIn, cookies: nobody },
    { name: 'lesson', path: lesson, cookies },
  ];
  const figures: Figure[] = [];
  for (const visit of visits) {
    const seen = await measurePaint(cold, { url: url + visit.path, cookies: visit.cookies });
    figures.push(
      {
        name: `${visit.name}, largest paint`,
        value: seen.paintMs,
        unit: 'ms',
        limit: limits.paintMs,
      },
      { name: `${visit.name}, layout shift`, value: seen.shift, unit: '', limit: limits.shift },
    );
  }
  return figures;
}

async function atlas({ url, cold, places }: Bench): Promise<Figure[]> {
  const tasks = await measureAtlas(cold, { url: url + places.atlas, cookies: places.cookies });
  return (['choosing', 'zooming', 'panning'] as const).map((name) => ({
    name: `atlas, longest task while ${name}`,
    value: tasks[name],
    unit: 'ms',
    limit: limits.longestTaskMs,
  }));
}

async function score({ url, window, places }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of ['home', 'signIn', 'lesson', 'quiz', 'atlas'] as const) {
    const scores = await step(`Lighthouse: ${name}`, () =>
      scorePage(url + places[name], window.port),
    );
    for (const fault of scores.faults) console.log(`    ${fault}`);
    const { accessibility, bestPractices } = scores;
    const least = { unit: 'points', limit: limits.score, isLeast: true } as const;
    figures.push({ ...least, name: `${name}, accessibility`, value: accessibility });
    figures.push({ ...least, name: `${name}, best practices`, value: bestPractices });
  }
  return figures;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}
process.once('disconnect', () => process.exit(130));
process.channel?.unref();

console.log('Palpate bench of the web');
const figures = await bench();
console.log();
for (const line of linesOf(figures)) console.log(`  ${line}`);
console.log(`\n${verdictOf(figures)}`);
process.exit(figures.every(holds) ? 0 : 1);
