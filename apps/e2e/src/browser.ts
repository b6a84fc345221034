import bundled from '@sparticuz/chromium';
import { chromium, type BrowserServer } from 'playwright-core';

/**
 * The browser talks to the server under test and to nobody else. The arguments that come with the
 * bundled Chromium are left out: one process for everything, and a browser without its own rules.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** One Chromium for all specs: the one that CHROMIUM_PATH names, or the one from the registry. */
export async function launchBrowser(): Promise<BrowserServer> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundled.executablePath());
  return chromium.launchServer({ executablePath, headless: true, args: ARGUMENTS });
}
