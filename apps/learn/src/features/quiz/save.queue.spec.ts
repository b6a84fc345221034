import { describe, expect, it } from '@jest/globals';
import { createSaveQueue } from './save.queue.ts';
import type { Save } from './save.queue.ts';

const answer = (eventId: string, position: number): Save => ({
  kind: 'answer',
  eventId,
  position,
  response: { choice: eventId },
  check: false,
  clientAt: '2026-01-05T10:00:00.000Z',
});
const flag = (eventId: string, position: number): Save => ({
  kind: 'flag',
  eventId,
  position,
  isFlagged: true,
});

/** A server that answers when told to. */
function slowServer() {
  const received: string[] = [];
  const waiting: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const send = (save: Save) => {
    received.push(save.eventId);
    return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const turn = async () => {
    for (let step = 0; step < 5; step += 1) await Promise.resolve();
  };
  const confirm = async () => {
    waiting.shift()?.resolve();
    await turn();
  };
  const fail = async () => {
    waiting.shift()?.reject(new Error('no connection'));
    await turn();
  };
  return { send, received, confirm, fail };
}

describe('the save queue of an attempt', () => {
  it('sends one save at a time, in the order they were made', async () => {
    const server = slowServer();
    const queue = createSaveQueue(server.send);
    queue.add(answer('a', 1));
    queue.add(answer('b', 2));
    expect(server.received).toEqual(['a']);
    await server.confirm();
    expect(server.received).toEqual(['a', 'b']);
    await server.confirm();
    expect(queue.getState()).toEqual({ status: 'saved', unsent: [], error: null });
  });

  it('lets the latest choice win over unsent ones of the same question', async () => {
    const server = slowServer();
    const queue = createSaveQueue(server.send);
    for (const eventId of ['a', 'b', 'c', 'd']) queue.add(answer(eventId, 1));
    await server.confirm();
    await server.confirm();
    expect(server.received).toEqual(['a', 'd']);
    expect(queue.getState().status).toBe('saved');
  });

  it('keeps a flag and an answer of the same question apart', async () => {
    const server = slowServer();
    const queue = createSaveQueue(server.send);
    queue.add(answer('a', 1));
    queue.add(flag('f', 2));
    queue.add(answer('b', 2));
    await server.confirm();
    await server.confirm();
    await server.confirm();
    expect(server.received).toEqual(['a', 'f', 'b']);
  });

  it('keeps everything when a save fails, and sends it again under the same id', async () => {
    const server = slowServer();
    const queue = createSaveQueue(server.send);
    queue.add(answer('a', 1));
    queue.add(answer('b', 2));
    await server.fail();
    expect(queue.getState().status).toBe('failed');
    expect(queue.getState().unsent.map((save) => save.eventId)).toEqual(['a', 'b']);
    queue.resume();
    await server.confirm();
    await server.confirm();
    expect(server.received).toEqual(['a', 'a', 'b']);
    expect(queue.getState().status).toBe('saved');
  });

  it('flushes: waits for the last save, and says so when one fails', async () => {
    const server = slowServer();
    const queue = createSaveQueue(server.send);
    await expect(queue.flush()).resolves.toBeUndefined();
    queue.add(answer('a', 1));
    const first = queue.flush().catch((error: Error) => error.message);
    await server.fail();
    expect(await first).toBe('no connection');
    const second = queue.flush();
    await server.confirm();
    await expect(second).resolves.toBeUndefined();
  });
});
