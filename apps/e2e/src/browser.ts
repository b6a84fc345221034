import bundled from '@sparticuz/chromium';
import { chromium, type BrowserServer } from 'playwright-core';

// The browser of the tests talks to the server under test and to nobody else.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** One Chromium for all specs: the one that CHROMIUM_PATH names, or the one from the registry. */
export async function launchBrowser(): Promise<BrowserServer> {
  const given = process.env['CHROMIUM_PATH'];
  const executablePath = given ?? (await bundled.executablePath());
  const own = given ? [] : bundled.args;
  return chromium.launchServer({
    executablePath,
    headless: true,
    args: [...own, '--no-sandbox', ...QUIET],
  });
}
