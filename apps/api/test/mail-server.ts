import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Letters = {
  next: () => Promise<string>;
  count: () => number;
  port: number;
  stop: () => void;
};

/** A mail server on this machine that keeps what it is given. */
export async function startMailServer(): Promise<Letters> {
  const taken: string[] = [];
  const waiting: ((letter: string) => void)[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const letter = plain(Buffer.concat(parts).toString());
        count += 1;
        const reader = waiting.shift();
        if (reader) reader(letter);
        else taken.push(letter);
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.server.address() as AddressInfo).port,
    count: () => count,
    next: () => {
      const [first] = taken.splice(0, 1);
      return first ? Promise.resolve(first) : new Promise((read) => waiting.push(read));
    },
    stop: () => server.close(),
  };
}

/** Long lines were folded for the way: put together again. */
function plain(letter: string): string {
  return letter.replace(/=\r\n/g, '').replace(/=3D/g, '=');
}
