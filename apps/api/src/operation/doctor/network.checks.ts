import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';
import { fail, ok, reasonOf, warn, type Finding } from './finding.ts';

const PATIENCE_MS = 5_000;

export async function checkPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<Finding> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return ok(`Port ${port} of ${host} is free`);
  } catch (error) {
    const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    if (await isOurs(`http://${local.includes(':') ? `[${local}]` : local}:${port}`)) {
      return ok(`Palpate is running on port ${port} of ${host}`);
    }
    return fail(
      `Port ${port} of ${host} can't be used: ${reasonOf(error)}`,
      'Stop the other program, or set PORT (above 1023) and HOST.',
    );
  } finally {
    server.close();
  }
}

async function isOurs(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await answer.json();
    return JSON.stringify(body) === '{"status":"ok"}';
  } catch {
    return false;
  }
}

export async function checkPublicUrl(
  config: Pick<Config, 'publicUrl' | 'isPublicUrlGiven'>,
): Promise<Finding[]> {
  if (!config.isPublicUrlGiven) return [];
  if (await isOurs(config.publicUrl)) return [ok(`${config.publicUrl} leads here`)];
  return [
    warn(
      `${config.publicUrl} does not answer as Palpate`,
      'Is Palpate running, does the name lead to the proxy, and does the proxy pass on to HOST and PORT?',
    ),
  ];
}

export async function checkMailServer({ smtpUrl }: Pick<Config, 'smtpUrl'>): Promise<Finding[]> {
  if (smtpUrl === null) return [];
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    await transport.verify();
    return [ok('The mail server answers and lets us in')];
  } catch (error) {
    return [
      fail(
        `The mail server can't be used: ${reasonOf(error)}`,
        'Check SMTP_URL: smtps://name:password@mail.example:465',
      ),
    ];
  } finally {
    transport.close();
  }
}

/** An alternative for a server of one's own, which needs a pg_dump at least as new. */
export function checkPgDump(major: number | null): Finding[] {
  if (major === null) return [];
  const { status, stdout } = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' });
  const found = status === 0 ? Number(/ (\d+)/.exec(stdout)?.[1]) : null;
  if (found === null) return [ok('There is no pg_dump here, and none is needed')];
  const verdict =
    found >= major ? 'fits' : `is older than PostgreSQL ${major} and can't read it; none is needed`;
  return [ok(`pg_dump ${found} ${verdict}`)];
}
