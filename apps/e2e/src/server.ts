import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import pg from 'pg';
import { startLeakSpy, type LeakSpy } from './leak.spy.ts';
import type { StartedMessage } from './server.child.ts';

export type SignIn = { email: string; password: string };
export type Role = 'STUDENT' | 'INSTRUCTOR' | 'ADMIN';
/** A server that browsers are sent to, and that a spec may look behind. */
export type Served = {
  /** The address that browsers use: the spy's. */
  url: string;
  spy: LeakSpy;
  query: <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  stop: () => Promise<void>;
};
export type TestServer = Served & { signInOf: (role: Role) => SignIn };

const DEMO_DATABASE = 'e2e_demo';

/** Has the built server make the demo school once, for every spec to begin with a copy. */
export async function makeDemo(adminUrl: string): Promise<void> {
  const child = startChild(await createDatabase(adminUrl, DEMO_DATABASE), true);
  await untilStarted(child);
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

/** The built server on a database of its own, with the demo school or with nothing. */
export async function startServer({ demo }: { demo: boolean }): Promise<TestServer> {
  const adminUrl = process.env['PALPATE_E2E_DATABASE'] ?? '';
  const name = `e2e_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = await createDatabase(adminUrl, name, demo ? DEMO_DATABASE : undefined);
  const child = startChild(databaseUrl, demo);
  const { url, demoSignIns } = await untilStarted(child);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const query = async <Row>(text: string, values: unknown[] = []) =>
    (await pool.query(text, values)).rows as Row[];
  const spy = await startLeakSpy(url, query);
  return {
    url: spy.url,
    spy,
    query,
    signInOf(role) {
      const found = demoSignIns.find((signIn) => signIn.role === role);
      if (!found) throw new Error(`The demo has no ${role}`);
      return found;
    },
    async stop() {
      await spy.stop();
      await pool.end();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      await dropDatabase(adminUrl, name);
    },
  };
}

type Child = ReturnType<typeof fork>;

function startChild(databaseUrl: string, demo: boolean): Child {
  // What jest sets for itself must not reach the server.
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env;
  const path = `${import.meta.dirname}/server.child.ts`;
  return fork(path, [databaseUrl, demo ? 'demo' : 'empty'], { env, execArgv: [] });
}

async function untilStarted(child: Child): Promise<StartedMessage> {
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code} before it listened`);
  });
  const [message] = (await Promise.race([once(child, 'message'), exit])) as [StartedMessage];
  exit.catch(() => undefined);
  return message;
}
