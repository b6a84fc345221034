import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { LogLevel } from '../../config.values.ts';

const SANE_ID = /^[\w.-]{8,64}$/;
/** What follows these is as good as a password. */
const SECRET_PATH = /^\/(join|link)\/[^/]+/;
const BUFFERED_BYTES = 4_096;
const FLUSH_MS = 1_000;

export type ServerLog = { logger: Logger; flush(): void };

type Output = ReturnType<typeof pino.destination>;
let output: Output | null = null;

/** The server's log: JSON by the line, or short lines for a person at a terminal. */
export function openLog({ logLevel }: Pick<Config, 'logLevel'>): ServerLog {
  const options = logOptions(logLevel);
  if (process.stdout.isTTY) return { logger: pino(options, forTerminal), flush: () => undefined };
  const file = (output ??= openOutput());
  return { logger: pino(options, file), flush: () => file.flushSync() };
}

export function logOptions(level: LogLevel) {
  const serializers = { err: shownError };
  return { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers };
}

/** What of an error a log may hold. A driver hangs values on its errors: passwords' hashes, addresses, answers. */
export function shownError(error: Error) {
  const { type, message, stack, code, constraint } = pino.stdSerializers.err(error);
  return { type, message, stack, code, constraint };
}

/** One for the process. A system call for each line would cost more than the line itself. */
function openOutput(): Output {
  const file = pino.destination({ dest: 1, sync: false, minLength: BUFFERED_BYTES });
  setInterval(() => file.flush(), FLUSH_MS).unref();
  process.once('exit', () => file.flushSync());
  return file;
}

const forTerminal: DestinationStream = {
  write(line) {
    const { time, level, msg, ...rest }: Record<string, unknown> = JSON.parse(line);
    const more = Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`);
    const label = pino.levels.labels[Number(level)] ?? '';
    process.stdout.write(
      `${String(time).slice(11, 23)} ${label} ${[msg ?? '', ...more].join(' ')}\n`,
    );
  },
};

/** The caller's own id where it is one, so that a proxy's log and ours can be laid side by side. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

/** The path of a request without what is nobody's business: its query, and tokens within it. */
export function loggedPath(url: string): string {
  const end = url.indexOf('?');
  return (end === -1 ? url : url.slice(0, end)).replace(SECRET_PATH, '/$1/…');
}

/** What the framework and the slices say goes into the same log. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(): void {}

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ at: rest.at(-1) }, asText(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ at: rest.at(-1) }, asText(message));
  }
}

function asText(message: unknown): string {
  return message instanceof Error ? (message.stack ?? message.message) : String(message);
}
