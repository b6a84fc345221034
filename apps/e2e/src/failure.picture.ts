import { join } from 'node:path';
import type { Browser } from 'playwright-core';

export const pictures = join(import.meta.dirname, '..', 'screenshots');

/** Runs a journey; where it stops, each open page is kept as a picture. */
export async function withPictures(browser: Browser, journey: () => Promise<void>): Promise<void> {
  try {
    await journey();
  } catch (error) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      await page.screenshot({ path: join(pictures, `failed-${index + 1}.png`) });
    }
    throw error;
  }
}
