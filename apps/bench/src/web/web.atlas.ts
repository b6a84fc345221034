import type { Browser, Page } from 'playwright-core';
import type { Cookie } from './web.places.ts';
import { longestTask } from './web.trace.ts';

export type AtlasTasks = { choosing: number; zooming: number; panning: number };

const STEPS = 12;

/** The longest task in milliseconds of each kind of work in the atlas, done by script. */
export async function measureAtlas(
  browser: Browser,
  { url, cookies }: { url: string; cookies: Cookie[] },
): Promise<AtlasTasks> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Zoom in' }).waitFor();
  // Once before, so that code which loads at the first press is there.
  await choose(page, 1);
  const choosing = await longestTask(browser, page, () => choose(page, STEPS));
  const zooming = await longestTask(browser, page, () => zoom(page));
  const panning = await longestTask(browser, page, () => pan(page));
  await context.close();
  return { choosing, zooming, panning };
}

/** Goes through the list, which shows each muscle on the figure. */
async function choose(page: Page, count: number): Promise<void> {
  const muscles = page.locator('main a[href^="/atlas/"]');
  const paths = await muscles.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  for (const path of paths.slice(0, count)) {
    await page.locator(`main a[href="${path}"]`).first().click();
    await page.waitForURL((url) => url.pathname === path);
    await page.goBack();
    await muscles.first().waitFor();
  }
}

async function zoom(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (let step = 0; step < STEPS; step += 1)
    await page.mouse.wheel(0, step % 4 === 3 ? 120 : -120);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
}

async function pan(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) await page.mouse.move(x + step * 8, y + step * 12);
  await page.mouse.up();
}

/** A place on the figure, a third down. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const figure = page
    .locator('main svg')
    .filter({ has: page.locator('path') })
    .first();
  const box = await figure.boundingBox();
  if (!box) throw new Error('The atlas shows no figure');
  return { x: box.x + box.width / 2, y: box.y + box.height / 3 };
}
