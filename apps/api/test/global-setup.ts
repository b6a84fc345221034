import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@palpate/embedded-postgres';

/** One real server for all specs of the api; each spec makes its own database on it. */
export default async function setUp(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'palpate-api-test-'));
  const postgres = await startPostgres({ dataDir, settings: { fsync: 'off' } });
  process.env['PALPATE_TEST_DATABASE'] = postgres.url;
  Object.assign(globalThis, { palpateTest: { postgres, dataDir } });
}
