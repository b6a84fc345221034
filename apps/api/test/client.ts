import { findLeaks, readTruth, type Query } from '@palpate/testing';

export type Answered<T> = { status: number; data: T; code: string | null; extensions: Extensions };
export type Extensions = Record<string, unknown>;
export type Client = {
  send<T = Record<string, never>>(
    query: string,
    variables?: object,
    path?: string,
  ): Promise<Answered<T>>;
  /** As `send`, for what has to work: throws with the error's code otherwise. */
  get<T>(query: string, variables?: object, path?: string): Promise<T>;
  cookie: string;
  /** Sent with every request: who the client says it is. */
  headers: Record<string, string>;
};

type Body = { data?: unknown; errors?: { message: string; extensions?: Extensions }[] };

/** A browser's manners over real HTTP; what a student is sent is searched for keys and reasons. */
export function makeClient(url: string, options: { query: Query; isStudent: boolean }): Client {
  const client: Client = {
    cookie: '',
    headers: {},
    async send<T>(query: string, variables: object = {}, path = '/graphql') {
      const headers = { 'content-type': 'application/json', 'x-palpate': '1' };
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { ...headers, ...client.headers, cookie: client.cookie },
        body: JSON.stringify({ query, variables }),
      });
      client.cookie = keepCookies(client.cookie, response.headers.getSetCookie());
      const body = (await response.json()) as Body;
      if (options.isStudent) await expectNoLeak(body, options.query);
      const extensions = body.errors?.[0]?.extensions ?? {};
      const code = body.errors ? String(extensions['code'] ?? 'NO_CODE') : null;
      return { status: response.status, data: body.data as T, code, extensions };
    },
    async get<T>(query: string, variables: object = {}, path = '/graphql') {
      const { data, code, extensions } = await client.send<T>(query, variables, path);
      if (code !== null) throw new Error(`${code} ${JSON.stringify(extensions)} for ${query}`);
      return data;
    },
  };
  return client;
}

/** What a browser would send next: a cookie that is set replaces the one of its name. */
function keepCookies(kept: string, set: readonly string[]): string {
  const pairs = [...kept.split('; '), ...set.map((cookie) => cookie.split(';', 1)[0] ?? '')];
  const named = pairs.filter(Boolean).map((pair) => [pair.split('=', 1)[0], pair] as const);
  return [...new Map(named).values()].join('; ');
}

async function expectNoLeak(body: unknown, query: Query): Promise<void> {
  const leaks = findLeaks(body, await readTruth(query));
  if (leaks.length > 0) throw new Error(`A student was sent too much:\n${leaks.join('\n')}`);
}
