import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../config.ts';
import { Deadlines } from './deadlines.ts';

/** As much of PostgreSQL's protocol as it takes to be let in: authenticated, ready. */
const WELCOME = Buffer.from('5200000008000000005a0000000549', 'hex');

/** A database that goes down as soon as it is asked something. */
const server = createServer((socket: Socket) => {
  socket.once('data', () => {
    socket.write(WELCOME);
    socket.once('data', () => socket.destroy());
  });
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

describe('a deadline that passes while the database goes down', () => {
  it('refuses the operation, and leaves the process alive', async () => {
    const { port } = server.address() as AddressInfo;
    const deadlines = new Deadlines({
      databaseUrl: `postgres://palpate@127.0.0.1:${port}/palpate`,
    } as Config);
    const asked = once(server, 'connection') as Promise<[Socket]>;
    const work = () => {
      deadlines.note({ processID: 1 });
      return Promise.withResolvers<never>().promise;
    };
    await expect(deadlines.within(300, work)).rejects.toMatchObject({ code: 'BUSY' });
    const [socket] = await asked;
    await once(socket, 'close');
    // What nobody listened to would be thrown in the turn after.
    await new Promise((resolve) => setImmediate(resolve));
  });
});
