import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request as send } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findLeaks, readReasons, readSlots } from '@palpate/testing';

type Query = (text: string, values?: unknown[]) => Promise<unknown[]>;
type Answer = { message: IncomingMessage; body: Buffer };

export type LeakSpy = {
  url: string;
  /** A line for each key or reason that a student was sent too early. */
  leaks: string[];
  /** How many answers were searched. */
  searched(): number;
  stop(): Promise<void>;
};

/** Stands between browser and server; searches each answer with data before the student gets it. */
export async function startLeakSpy(target: string, query: Query): Promise<LeakSpy> {
  const leaks: string[] = [];
  let searched = 0;
  const reasons = rememberReasons(query);
  const agent = new Agent({ keepAlive: true });

  const search = async (asked: IncomingMessage, answer: Answer) => {
    const text = sentData(asked, answer);
    if (text === null) return;
    if (await isStaff(sessionToken(asked, answer.message), query)) return;
    searched += 1;
    const body: unknown = JSON.parse(text);
    const slots = await readSlots(query, attemptsIn(text));
    leaks.push(...findLeaks(body, { slots, rationales: await reasons() }));
  };
  const server = createServer(async (asked, reply) => {
    try {
      const answer = await forward(asked, { target, agent });
      await search(asked, answer);
      reply.writeHead(answer.message.statusCode ?? 502, answer.message.rawHeaders);
      reply.end(answer.body);
    } catch (error) {
      leaks.push(`${asked.method} ${asked.url} could not be searched: ${String(error)}`);
      reply.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    leaks,
    searched: () => searched,
    async stop() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Reads the reasons again only where there are more questions than before. */
function rememberReasons(query: Query) {
  const known = new Map<string, ReturnType<typeof readReasons>>();
  return async () => {
    const [row] = await query('SELECT count(*) FROM question_version');
    const { count } = row as { count: string };
    const reasons = known.get(count) ?? readReasons(query);
    known.set(count, reasons);
    return reasons;
  };
}

/** The attempts whose slots are named in an answer, also by a page's cache. */
function attemptsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/([\da-f-]{36}):\d+"/g)].map(([, id = '']) => id))];
}

/** The data of an answer: what GraphQL says, or what a page was drawn from. */
function sentData({ method, url }: IncomingMessage, { message, body }: Answer): string | null {
  if (method === 'POST' && url === '/graphql') return body.toString('utf8');
  if (!message.headers['content-type']?.startsWith('text/html')) return null;
  const [, data = null] = /id="page-data">([^<]*)</.exec(body.toString('utf8')) ?? [];
  return data;
}

async function forward(
  asked: IncomingMessage,
  { target, agent }: { target: string; agent: Agent },
): Promise<Answer> {
  const { method } = asked;
  // As plain text, so that it can be searched.
  const headers = { ...asked.headers, 'accept-encoding': 'identity' };
  const body = await readAll(asked);
  const forwarded = send(new URL(asked.url ?? '/', target), { method, headers, agent });
  forwarded.end(body);
  const [message] = (await once(forwarded, 'response')) as [IncomingMessage];
  return { message, body: await readAll(message) };
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A sign-in's answer belongs to the session that it starts. */
function sessionToken(asked: IncomingMessage, answered: IncomingMessage): string | null {
  const cookies = [...(answered.headers['set-cookie'] ?? []), asked.headers.cookie ?? ''].join(';');
  return /palpate_session=([\w-]+)/.exec(cookies)?.[1] ?? null;
}

/** Everyone but a known member of the staff is held to what a student may see. */
async function isStaff(token: string | null, query: Query): Promise<boolean> {
  if (!token) return false;
  const hash = createHash('sha256').update(token).digest();
  const found = await query(
    `SELECT FROM session
       JOIN membership USING (school_id, person_id)
      WHERE token_hash = $1 AND role IN ('INSTRUCTOR', 'ADMIN')`,
    [hash],
  );
  return found.length > 0;
}
