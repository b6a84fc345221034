import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import cookie from '@fastify/cookie';
import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { PageDrawer } from './page.drawer.ts';
import type { DrawerOptions, DrawPage, Page } from './page.drawer.ts';
import { pageSender } from './page.sender.ts';

const built =
  '<head><title>Palpate</title><style>a{}</style></head><body><div id="root"></div></body>';
const drawn: Page = {
  kind: 'drawn',
  head: '<title>Home</title>',
  html: '<h1>Hello</h1>',
  data: '{}',
};

type Options = Pick<DrawerOptions, 'load' | 'patienceMs'> & Partial<Pick<DrawerOptions, 'tell'>>;

/** A page asked for at a server whose app draws as given. */
async function ask(options: Options, headers: Record<string, string> = {}, url = '/') {
  const executor = { run: async () => ({ data: {} }) };
  const clock = { now: () => new Date(0) };
  const drawer = new PageDrawer({ executor, clock, tell: () => undefined, ...options });
  const server = fastify();
  await server.register(cookie);
  server.get('/*', pageSender(built, drawer));
  return server.inject({ url, headers });
}

const drawing = (page: Page): Options => ({ load: async () => async () => page });

describe('a page that is drawn', () => {
  it('is one person’s and kept by no cache, with its styles named in the policy', async () => {
    const { body, headers } = await ask(drawing(drawn));
    expect(body).toContain('<div id="root"><h1>Hello</h1></div>');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers).not.toHaveProperty('etag');
    expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('comes compressed for who takes %s', async (accepted, encoding, decompress) => {
    const { rawPayload, headers } = await ask(drawing(drawn), { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(decompress(rawPayload).toString()).toContain('<h1>Hello</h1>');
  });

  it('knows the reader’s zone and address, and asks as they would', async () => {
    let asked: Parameters<DrawPage>[0] | null = null;
    const load = async () => async (request: Parameters<DrawPage>[0]) => {
      asked = request;
      return drawn;
    };
    await ask({ load }, { cookie: 'palpate_zone=Asia/Tokyo' });
    expect(asked).toMatchObject({ url: '/', timeZone: 'Asia/Tokyo', now: new Date(0) });
  });

  it('sends a visitor to where they can begin', async () => {
    const { statusCode, headers } = await ask(drawing({ kind: 'elsewhere', to: '/sign-in' }));
    expect([statusCode, headers['location']]).toEqual([302, '/sign-in']);
    expect(headers['cache-control']).toBe('private, no-store');
  });
});

describe('a page that can’t be drawn comes plain', () => {
  it.each<[string, Options]>([
    ['the app leaves it to the browser', drawing({ kind: 'plain' })],
    ['the app was built without', { load: async () => null }],
    ['its code can’t be read', { load: () => Promise.reject(new Error('no such file')) }],
    [
      'drawing throws',
      { load: async () => () => Promise.reject(new Error('window is not defined')) },
    ],
    [
      'drawing takes too long',
      { load: async () => () => Promise.withResolvers<Page>().promise, patienceMs: 1 },
    ],
  ])('when %s', async (_, options) => {
    const { statusCode, body, headers } = await ask(options);
    expect([statusCode, body]).toEqual([200, built]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('and says so without the token of a link', async () => {
    const told: string[] = [];
    const load = async () => () => Promise.reject(new Error('window is not defined'));
    await ask({ load, tell: (problem) => told.push(problem) }, {}, '/link/c2VjcmV0?next=x');
    expect(told).toEqual([expect.stringMatching(/^\/link\/… was not drawn: /)]);
  });
});
