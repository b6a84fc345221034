import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@palpate/embedded-postgres';
import { launchBrowser } from './browser.ts';
import { makeDemo } from './server.ts';

const built = [
  'api/dist/main.js',
  'learn/dist/index.html',
  'learn/dist/server/page.js',
  'studio/dist/index.html',
];

/** One PostgreSQL and one Chromium for all specs; each spec has its own database and server. */
export default async function setUp(): Promise<void> {
  const missing = built.filter((path) => !existsSync(join(import.meta.dirname, '..', '..', path)));
  if (missing.length > 0) throw new Error(`Run "npm run build" first: no ${missing.join(', ')}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'palpate-e2e-'));
  const [postgres, browser] = await Promise.all([
    startPostgres({ dataDir, settings: { fsync: 'off' } }),
    launchBrowser(),
  ]);
  process.env['PALPATE_E2E_DATABASE'] = postgres.url;
  process.env['PALPATE_E2E_BROWSER'] = browser.wsEndpoint();
  await makeDemo(postgres.url);
  Object.assign(globalThis, { palpateE2e: { postgres, browser, dataDir } });
}
