import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startPractices } from './asked.attempts.ts';
import { findBarriers, findPaleText } from './axe.ts';
import { emailOf, readPlaces, type DemoPlaces } from './demo.places.ts';
import { pictures } from './failure.picture.ts';
import { connectBrowser, openBrowser, signIn, type Visitor } from './page.ts';
import { listRoutes } from './route.list.ts';
import { views, type View, type Viewer } from './route.views.ts';
import { startServer, type SignIn, type TestServer } from './server.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const SCHEMES = ['light', 'dark'] as const;
const BEGIN_MS = 60_000;

let browser: Browser;
let demo: TestServer;
let empty: TestServer;
let places: DemoPlaces;
const visitors = new Map<string, Promise<Visitor>>();

beforeAll(async () => {
  [browser, demo, empty] = await Promise.all([
    connectBrowser(),
    startServer({ demo: true }),
    startServer({ demo: false }),
  ]);
  places = await readPlaces(demo);
  keepList();
  const ana = await visitorOf({ viewer: 'ana' });
  const asked = await startPractices(ana.page, demo, places);
  places = await readPlaces(demo, asked);
}, BEGIN_MS);
afterAll(async () => {
  await browser.close();
  await Promise.all([demo.stop(), empty.stop()]);
});

it('has a view of every route of both routers', () => {
  const seen = new Set(views.map(({ route }) => route));
  expect(listRoutes().length).toBeGreaterThan(8);
  expect(listRoutes().filter((route) => !seen.has(route))).toEqual([]);
});

describe('every page is free of barriers, complaints and sideways scrolling', () => {
  it.each(views)('$name', async (view) => {
    const visitor = await visitorOf(view);
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(view.path(places));
    await page.getByText(view.shows).first().waitFor();
    await view.act?.(page, places);
    expect(await lookFromAllSides(page, view)).toEqual([]);
    visitor.expectQuiet();
  });
});

async function lookFromAllSides(page: Page, { name }: View): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(untilStill);
      const at = `${size.width} ${colorScheme}`;
      const barriers = await (colorScheme === 'light' ? findBarriers(page) : findPaleText(page));
      found.push(...barriers.map((barrier) => `${at}: ${barrier}`));
      found.push(...(await page.evaluate(findOverflow)).map((wide) => `${at}: ${wide}`));
      await keepPicture(page, `${name}-${size.width}-${colorScheme}`);
    }
  }
  return found;
}

/** Runs in the page: fonts are there, and what fades in has done so. */
async function untilStill(): Promise<void> {
  await document.fonts.ready;
  // What follows a scroll position, and not the time, never ends.
  const ending = document
    .getAnimations()
    .filter(({ timeline }) => timeline instanceof DocumentTimeline)
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
}

/** Runs in the page: what makes it wider than the window. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} pixels wide in ${clientWidth}`] : [];
}

/** For the contact sheet, which misses a picture only if it knows of its view. */
function keepList(): void {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(pictures, { recursive: true });
  const looked = views.map(({ name, route }) => ({ name, route }));
  writeFileSync(join(pictures, 'views.json'), JSON.stringify(looked));
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** Everyone signs in once and keeps their browser. */
function visitorOf({
  viewer,
  isEmpty = false,
}: Pick<View, 'viewer' | 'isEmpty'>): Promise<Visitor> {
  const key = `${viewer} ${isEmpty}`;
  const known = visitors.get(key);
  if (known) return known;
  const made = enter(viewer, isEmpty ? empty : demo);
  visitors.set(key, made);
  return made;
}

async function enter(viewer: Viewer, server: TestServer): Promise<Visitor> {
  const visitor = await openBrowser(browser, { server, width: 1280 });
  const who = signInOf(viewer, server);
  if (who) await signIn(visitor.page, '/sign-in', who);
  return visitor;
}

function signInOf(viewer: Viewer, server: TestServer): SignIn | null {
  if (viewer === 'nobody') return null;
  if (viewer === 'instructor') return server.signInOf('INSTRUCTOR');
  if (viewer === 'admin') return server.signInOf('ADMIN');
  return { email: emailOf(viewer), password: server.signInOf('STUDENT').password };
}
