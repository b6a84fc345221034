import { randomUUID } from 'node:crypto';
import { Agent, get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import { start } from '../src/main.ts';
import { connect } from './operation.database.ts';

const adminUrl = process.env['PALPATE_TEST_DATABASE'] ?? '';
const name = `stop_${randomUUID().replaceAll('-', '')}`;
const agent = new Agent({ keepAlive: true, maxSockets: 2 });

afterAll(async () => {
  agent.destroy();
  await dropDatabase(adminUrl, name);
});

async function ask(url: string): Promise<IncomingMessage & { text: string }> {
  const request = get(url, { agent });
  const [answer]: IncomingMessage[] = await once(request, 'response');
  if (!answer) throw new Error('There is no answer');
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return Object.assign(answer, { text });
}

describe('a stop', () => {
  it('answers what is under way, refuses what is new, and says so to who watches', async () => {
    const databaseUrl = await createDatabase(adminUrl, name);
    const options = { databaseUrl, host: '127.0.0.1', port: 0, demo: false };
    const server = await start(options);
    const blocker = await connect(databaseUrl);
    blocker.on('error', () => undefined);
    await blocker.query('BEGIN; LOCK TABLE migration IN ACCESS EXCLUSIVE MODE');
    const slow = ask(`${server.url}/health/ready`);
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await blocker.query(waiting)).rowCount === 0) continue;
    const warm = await ask(`${server.url}/health`);
    expect(warm.headers.connection).toBe('keep-alive');

    const stopped = server.stop();
    const fresh = await ask(`${server.url}/graphql`);
    expect(fresh).toMatchObject({
      statusCode: 503,
      headers: { connection: 'close', 'retry-after': '2' },
    });
    expect(fresh.text).toContain('"BUSY"');
    expect(await ask(`${server.url}/health/ready`)).toMatchObject({ statusCode: 503 });
    expect(await ask(`${server.url}/health`)).toMatchObject({ statusCode: 200 });
    await blocker.query('ROLLBACK');
    const answer = await slow;
    expect(answer).toMatchObject({ statusCode: 200, headers: { connection: 'close' } });
    expect(JSON.parse(answer.text)).toEqual({ status: 'ready' });
    await stopped;
    await expect(ask(`${server.url}/health`)).rejects.toThrow('ECONNREFUSED');
    const open = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    expect((await blocker.query(open)).rowCount).toBe(0);
    await blocker.end();
  });
});
