import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBarriers, findPaleText } from './axe.ts';
import { pictures } from './failure.picture.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const SCHEMES = ['light', 'dark'] as const;

/** What is wrong with a page at any width, light or dark, a line each. */
export async function lookFromAllSides(page: Page, name: string): Promise<string[]> {
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

/** For the contact sheet. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
