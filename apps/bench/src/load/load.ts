import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Operation } from '../operation.ts';
import type { ServerKind } from '../servers.ts';
import type { Workload } from '../workload.ts';

/** The operation at this address for so long, and on until so many requests were answered. */
export type Order = {
  operation: Operation;
  /** PostGraphile is asked the same in its own words. */
  server: ServerKind;
  url: string;
  durationMs: number;
  atLeast: number;
};

export type Outcome = { requests: number; seconds: number; latencies: number[] };

export type Reply = { outcome: Outcome } | { problem: string };

export type Load = { run(order: Order): Promise<Outcome>; stop(): Promise<void> };

/** The clients, in a process of their own so that their cost is not the server's. */
export function startLoad(workload: Workload): Load {
  const program = fileURLToPath(new URL('./load.program.ts', import.meta.url));
  const child = fork(program);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.send(workload);
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        const onExit = (code: number | null) => reject(new Error(`The load ended with ${code}`));
        child.once('exit', onExit);
        child.once('message', (reply: Reply) => {
          child.off('exit', onExit);
          if ('outcome' in reply) resolve(reply.outcome);
          else reject(new Error(reply.problem));
        });
        child.send(order);
      }),
    stop: () => {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}
