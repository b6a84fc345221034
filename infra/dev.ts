// npm run dev: a database, the api and both web apps, each starting anew when its source changes.
import { startPostgres } from '@palpate/embedded-postgres';
import { join } from 'node:path';
import { readEnvironment } from './environment.ts';
import { installIfMissing } from './install.mjs';
import { step } from './progress.mjs';
import { bin, environmentFor, root, run, runMain } from './workspace.mjs';

await runMain(async () => {
  await installIfMissing();
  const { databaseUrl, dataDir } = readEnvironment(process.env, process.argv.slice(2), root);
  const database = databaseUrl
    ? null
    : await step('Starting the database', () => startPostgres({ dataDir }));
  const env = environmentFor(process.execPath);
  const url = databaseUrl ?? database?.url ?? '';
  try {
    const { status } = await run(join(bin, 'turbo'), ['run', 'dev'], {
      env: { ...env, DATABASE_URL: url, GRAPHQL_OPEN: '1' },
      show: 'all',
    });
    return status > 128 ? 0 : status;
  } finally {
    await database?.stop();
  }
});
process.exit();
