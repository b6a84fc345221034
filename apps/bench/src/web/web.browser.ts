import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type BrowserContext } from 'playwright-core';

export type BenchBrowser = {
  /** The window that someone works in; Lighthouse uses the same one. */
  context: BrowserContext;
  port: number;
  stop(): Promise<void>;
};

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/** The Chromium that CHROMIUM_PATH names, or the one from the registry, with a profile of its own. */
export async function startBrowser(baseURL: string): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'palpate-web-'));
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundled.executablePath());
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ARGUMENTS,
    baseURL,
  });
  const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return {
    context,
    port: Number(port),
    async stop() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
