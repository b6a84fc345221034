import { rm } from 'node:fs/promises';
import type { Postgres } from '@palpate/embedded-postgres';

export default async function tearDown(): Promise<void> {
  const { palpateTest } = globalThis as unknown as {
    palpateTest: { postgres: Postgres; dataDir: string };
  };
  await palpateTest.postgres.stop();
  await rm(palpateTest.dataDir, { recursive: true, force: true });
}
