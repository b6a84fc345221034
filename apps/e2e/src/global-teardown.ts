import { rm } from 'node:fs/promises';
import type { Postgres } from '@palpate/embedded-postgres';
import type { BrowserServer } from 'playwright-core';

export default async function tearDown(): Promise<void> {
  const { palpateE2e } = globalThis as unknown as {
    palpateE2e: { postgres: Postgres; browser: BrowserServer; dataDir: string };
  };
  await palpateE2e.browser.close();
  await palpateE2e.postgres.stop();
  await rm(palpateE2e.dataDir, { recursive: true, force: true });
}
