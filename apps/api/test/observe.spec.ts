import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { logOptions } from '../src/platform/observe/index.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

const TOKEN = 'a token that is long enough to be one';
const lines: Record<string, unknown>[] = [];
const logger = pino(
  { ...logOptions('info'), timestamp: true },
  new Writable({
    write(line, _, done) {
      lines.push(JSON.parse(String(line)));
      done();
    },
  }),
);

let world: World;
let school: TestSchool;

beforeAll(async () => {
  const log = { logger, flush: () => undefined };
  world = await startWorld({ METRICS_TOKEN: TOKEN, PUBLIC_URL: 'http://school.example' }, { log });
  school = await world.makeSchool();
});
afterAll(() => world.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(world.url + path, { headers });

/** The line of a request is written when its answer has left. */
async function lineOf(id: string): Promise<Record<string, unknown>> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    if (Date.now() > deadline) throw new Error(`No line of ${id}: ${JSON.stringify(lines)}`);
    const line = lines.find((one) => one['reqId'] === id);
    if (line) return line;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the log', () => {
  it('has a line for each request, found by the id that the answer carries', async () => {
    const id = 'proxy-0123456789';
    const answer = await get('/health?secret=1', { 'x-request-id': id });
    expect(answer.headers.get('x-request-id')).toBe(id);
    const { time, ms, ...line } = await lineOf(id);
    expect(line).toEqual({
      level: 30,
      reqId: id,
      method: 'GET',
      path: '/health',
      status: 200,
      operation: '/health',
    });
    expect([typeof time, typeof ms]).toEqual(['number', 'number']);
  });

  it('never holds a token of a link, an address or a name', async () => {
    const id = 'proxy-join-token';
    await get('/join/c2VjcmV0LXRva2Vu?x=1', { 'x-request-id': id });
    expect(await lineOf(id)).toMatchObject({ path: '/join/…' });
    await school.admin.get('{ viewer { name email } }').catch(() => undefined);
    const text = JSON.stringify(lines);
    expect(text).not.toMatch(/c2VjcmV0|@school\.example|Person /);
    expect(text).toContain(school.adminId);
  });

  it('tells where an error is from, and none of the values it was about', async () => {
    await world.query('ALTER TABLE audit_entry RENAME TO audit_entry_away');
    const rename = 'mutation { changeName(name: "Nobody’s business") { name } }';
    const { code } = await school.admin.send(rename);
    await world.query('ALTER TABLE audit_entry_away RENAME TO audit_entry');
    expect(code).toBe('INTERNAL');
    const { err } = lines.find((line) => 'err' in line) ?? {};
    expect(err).toMatchObject({ type: 'QueryFailedError', code: '42P01' });
    expect(JSON.stringify(lines)).not.toContain('business');
  });
});

describe('metrics', () => {
  it('are shut to who has no token, and where none is set', async () => {
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(401);
  });

  it('count requests by operation, never by what strangers write', async () => {
    await world.client().send('query Stranger { site { isEmpty } }');
    const answer = await get('/metrics', { authorization: `Bearer ${TOKEN}` });
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(
      /palpate_request_duration_seconds_count\{operation="open query",status="2xx"\} \d/,
    );
    expect(text).toMatch(/palpate_database_connections\{state="waiting"\} 0/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
    expect(text).not.toContain('Stranger');
  });
});

describe('the host a request names', () => {
  it('is refused where it is a stranger’s, and told the right address', async () => {
    const answer = await world.app.inject({ url: '/health', headers: { host: 'rebound.example' } });
    expect(answer.statusCode).toBe(421);
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { expected: 'http://school.example' } }],
    });
    const own = await world.app.inject({ url: '/health', headers: { host: 'school.example' } });
    expect(own.statusCode).toBe(200);
  });
});
