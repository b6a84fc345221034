import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import { start } from '../src/main.ts';
import { findDifferences } from './recompute.ts';
import { startWorld } from './world.ts';

const adminUrl = process.env['PALPATE_TEST_DATABASE'] ?? '';
const name = `demo_${randomUUID().replaceAll('-', '')}`;
const environment = process.env['NODE_ENV'];

afterAll(async () => {
  process.env['NODE_ENV'] = environment;
  await dropDatabase(adminUrl, name);
});

describe('the demo', () => {
  it('gives three sign-ins, and is never served in production', async () => {
    const databaseUrl = await createDatabase(adminUrl, name);
    const options = { databaseUrl, host: '127.0.0.1', port: 0 };
    const server = await start({ ...options, demo: true });
    await server.stop();
    expect(server.demoSignIns.map(({ role }) => role)).toEqual(['STUDENT', 'INSTRUCTOR', 'ADMIN']);
    process.env['NODE_ENV'] = 'production';
    await expect(start({ ...options, demo: false })).rejects.toThrow(/holds the demo/);
  });

  it('is not offered in production', async () => {
    const world = await startWorld({ NODE_ENV: 'production' });
    const { site } = await world.client().get<{ site: object }>('{ site { isEmpty canLoadDemo } }');
    expect(site).toEqual({ isEmpty: true, canLoadDemo: false });
    expect((await world.client().send('mutation { loadDemo { email } }')).code).toBe(
      'DEMO_UNAVAILABLE',
    );
    await world.stop();
  });

  it('has the figures its events add up to', async () => {
    const world = await startWorld();
    await world.client().get('mutation { loadDemo { email } }');
    expect(await findDifferences(world)).toEqual([]);
    const [row] = await world.query('SELECT count(*)::int AS n FROM attempt_event');
    expect(row?.['n']).toBeGreaterThan(100);
    await world.stop();
  });
});
