import type { Browser, Page } from 'playwright-core';
import { median } from '../figures.ts';
import type { Cookie } from './web.places.ts';

const ROUNDS = 5;
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true };
/** Slow 4G, applied to each request and not reckoned after. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CPU_SLOWDOWN = 4;

type Seen = { paintMs: number; shift: number };
type Watched = typeof globalThis & { palpateSeen?: Seen };
type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** Largest paint and layout shift of a page that a slow phone opens for the first time: medians of five. */
export async function measurePaint(
  browser: Browser,
  visit: { url: string; cookies: Cookie[] },
): Promise<Seen> {
  const rounds: Seen[] = [];
  // The first one warms the server up, and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await openCold(browser, visit));
  const counting = rounds.slice(1);
  return {
    paintMs: median(counting.map(({ paintMs }) => paintMs)),
    shift: Math.max(...counting.map(({ shift }) => shift)),
  };
}

async function openCold(
  browser: Browser,
  { url, cookies }: { url: string; cookies: Cookie[] },
): Promise<Seen> {
  const context = await browser.newContext({ ...PHONE, hasTouch: true });
  await context.addCookies(cookies);
  await context.addInitScript(watch);
  const page = await context.newPage();
  await slowDown(page);
  // Until the page has its code and what it asked for, so that what comes to life late is seen too.
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => (globalThis as Watched).palpateSeen);
  await context.close();
  return seen ?? { paintMs: Infinity, shift: Infinity };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { paintMs: 0, shift: 0 };
  (globalThis as Watched).palpateSeen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paintMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
