// Asks as fast as eight connections allow, for as long as it is told, and looks at every answer.
import { Agent } from 'node:http';
import { once } from 'node:events';
import type { Workload } from '../workload.ts';
import type { Order, Outcome, Reply } from './load.ts';
import { mostRequests, startRequests } from './load.requests.ts';
import { post } from './post.ts';

const CONNECTIONS = 8;

const [workload]: [Workload] = (await once(process, 'message')) as [Workload];
const requests = startRequests(workload);

async function run({ operation, server, url, durationMs, atLeast }: Order): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const most = mostRequests(operation, workload);
  const latencies: number[] = [];
  let begun = 0;
  const start = performance.now();
  const until = start + durationMs;
  const isOver = () => begun >= most || (performance.now() >= until && latencies.length >= atLeast);
  const client = async () => {
    while (!isOver()) {
      begun += 1;
      const { cookie, body, check } = requests(operation, server);
      const before = performance.now();
      const answer = await post({ agent, url, cookie, body });
      latencies.push(performance.now() - before);
      check(answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, client));
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
