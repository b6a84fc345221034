// Asks as fast as eight connections allow, for as long as it is told, and looks at every answer.
import { Agent } from 'node:http';
import { once } from 'node:events';
import type { Workload } from '../workload.ts';
import type { Order, Outcome, Reply } from './load.ts';
import { makeRequests, type MakeRequest } from './load.requests.ts';
import { post } from './post.ts';

const CONNECTIONS = 8;

const [workload]: [Workload] = (await once(process, 'message')) as [Workload];
const requests = makeRequests(workload);

async function run({ operation, url, durationMs, atLeast }: Order): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const latencies: number[] = [];
  const start = performance.now();
  const until = start + durationMs;
  const client = async (next: MakeRequest) => {
    while (performance.now() < until || latencies.length < atLeast) {
      const { cookie, body, check } = next();
      const before = performance.now();
      const answer = await post({ agent, url, cookie, body });
      latencies.push(performance.now() - before);
      check(answer);
    }
  };
  try {
    const clients = Array.from({ length: CONNECTIONS }, () => client(requests[operation]));
    await Promise.all(clients);
    const seconds = (performance.now() - start) / 1000;
    return { requests: latencies.length, seconds, latencies };
  } finally {
    agent.destroy();
  }
}

process.on('message', (order: Order) => {
  run(order).then(
    (outcome) => process.send?.({ outcome } satisfies Reply),
    (error: unknown) => process.send?.({ problem: String(error) } satisfies Reply),
  );
});
process.once('disconnect', () => process.exit());
